-- Two laptops, one audit: for a row that was ever exchanged, which device gave each field its value, and what of other
-- devices' changes is known here. `id` is the owner (an enterprise or an audit) and the row's name in the audit's file. It
-- replaces exchange_mark, which knew one revision a row: two people who change different fields of a row both keep theirs.
CREATE TABLE row_version (
    id TEXT PRIMARY KEY NOT NULL,
    owner_id TEXT NOT NULL,
    state TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX row_version_by_owner ON row_version (owner_id);
CREATE TRIGGER audit_versions_go AFTER DELETE ON audit BEGIN
    DELETE FROM row_version WHERE owner_id = OLD.id;
END;
CREATE TRIGGER enterprise_versions_go AFTER DELETE ON enterprise BEGIN
    DELETE FROM row_version WHERE owner_id = OLD.id;
END;
DROP TABLE exchange_mark;
