-- What is gathered on site: equipment with its nameplate, findings with place and loss, photos with caption and marks, series
-- of readings, a drawn process map with inner flows, areas a factory does not have, reactive energy, load profiles.
ALTER TABLE equipment ADD COLUMN kind TEXT NOT NULL DEFAULT 'other';
ALTER TABLE equipment ADD COLUMN maker TEXT NOT NULL DEFAULT '';
ALTER TABLE equipment ADD COLUMN model TEXT NOT NULL DEFAULT '';
ALTER TABLE equipment ADD COLUMN serial TEXT NOT NULL DEFAULT '';
ALTER TABLE equipment ADD COLUMN year INTEGER DEFAULT NULL;
ALTER TABLE equipment ADD COLUMN flow_id TEXT DEFAULT NULL REFERENCES flow (id) ON DELETE SET NULL;
ALTER TABLE equipment ADD COLUMN properties TEXT NOT NULL DEFAULT '[]';
ALTER TABLE equipment ADD COLUMN photos TEXT NOT NULL DEFAULT '[]';
ALTER TABLE equipment ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
CREATE INDEX equipment_by_flow ON equipment (flow_id);

ALTER TABLE finding ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE finding ADD COLUMN equipment_id TEXT DEFAULT NULL REFERENCES equipment (id) ON DELETE SET NULL;
ALTER TABLE finding ADD COLUMN photos TEXT NOT NULL DEFAULT '[]';
ALTER TABLE finding ADD COLUMN losses TEXT NOT NULL DEFAULT '[]';
ALTER TABLE finding ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
CREATE INDEX finding_by_equipment ON finding (equipment_id);

ALTER TABLE solution ADD COLUMN photos TEXT NOT NULL DEFAULT '[]';
ALTER TABLE audit ADD COLUMN absent_areas TEXT NOT NULL DEFAULT '[]';
ALTER TABLE flow ADD COLUMN profile TEXT NOT NULL DEFAULT '';
ALTER TABLE flow_record ADD COLUMN reactive REAL DEFAULT NULL;
ALTER TABLE process_step ADD COLUMN x REAL NOT NULL DEFAULT 0;
ALTER TABLE process_step ADD COLUMN y REAL NOT NULL DEFAULT 0;

ALTER TABLE measurement ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE measurement ADD COLUMN uncertainty REAL DEFAULT NULL;
ALTER TABLE measurement ADD COLUMN series TEXT NOT NULL DEFAULT '';
ALTER TABLE measurement ADD COLUMN readings INTEGER NOT NULL DEFAULT 1;
ALTER TABLE measurement ADD COLUMN lowest REAL DEFAULT NULL;
ALTER TABLE measurement ADD COLUMN highest REAL DEFAULT NULL;
ALTER TABLE measurement ADD COLUMN deviation REAL DEFAULT NULL;

-- A flow between two steps need not be one that enters or leaves the factory: flow_id may be empty.
CREATE TABLE step_flow_new (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    enterprise_id TEXT NOT NULL REFERENCES enterprise (id) ON DELETE CASCADE,
    flow_id TEXT REFERENCES flow (id) ON DELETE CASCADE,
    from_step_id TEXT REFERENCES process_step (id) ON DELETE CASCADE,
    to_step_id TEXT REFERENCES process_step (id) ON DELETE CASCADE,
    quantity REAL,
    known_as TEXT NOT NULL CHECK (known_as IN ('measured', 'billed', 'nameplate', 'document', 'estimated', 'assumed')),
    revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL DEFAULT '',
    resource TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    temperature REAL DEFAULT NULL,
    composition TEXT NOT NULL DEFAULT '',
    uncertainty REAL DEFAULT NULL,
    is_waste INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO step_flow_new (id, enterprise_id, flow_id, from_step_id, to_step_id, quantity, known_as, revision)
    SELECT id, enterprise_id, flow_id, from_step_id, to_step_id, quantity, known_as, revision FROM step_flow;
-- Without its triggers, so that the old rows leave no tombstones.
DROP TRIGGER step_flow_tombstone;
DROP TRIGGER step_flow_return;
DROP TABLE step_flow;
ALTER TABLE step_flow_new RENAME TO step_flow;
CREATE INDEX step_flow_by_enterprise ON step_flow (enterprise_id);
CREATE INDEX step_flow_by_flow ON step_flow (flow_id);
CREATE INDEX step_flow_by_source ON step_flow (from_step_id);
CREATE INDEX step_flow_by_target ON step_flow (to_step_id);
CREATE TRIGGER step_flow_tombstone AFTER DELETE ON step_flow BEGIN
    INSERT OR REPLACE INTO tombstone (table_name, row_id, revision) VALUES ('step_flow', OLD.id, OLD.revision + 1);
END;
CREATE TRIGGER step_flow_return AFTER INSERT ON step_flow WHEN EXISTS (SELECT 1 FROM tombstone WHERE table_name = 'step_flow' AND row_id = NEW.id) BEGIN
    UPDATE step_flow SET revision = (SELECT t.revision + 1 FROM tombstone t WHERE t.table_name = 'step_flow' AND t.row_id = NEW.id) WHERE id = NEW.id;
    DELETE FROM tombstone WHERE table_name = 'step_flow' AND row_id = NEW.id;
END;

CREATE TABLE photo (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    audit_id TEXT NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
    hash TEXT NOT NULL,
    caption TEXT NOT NULL,
    taken_at TEXT,
    marks TEXT NOT NULL,
    original TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (audit_id, hash)
) STRICT;
CREATE TRIGGER photo_tombstone AFTER DELETE ON photo BEGIN
    INSERT OR REPLACE INTO tombstone (table_name, row_id, revision) VALUES ('photo', OLD.id, OLD.revision + 1);
END;
CREATE TRIGGER photo_return AFTER INSERT ON photo WHEN EXISTS (SELECT 1 FROM tombstone WHERE table_name = 'photo' AND row_id = NEW.id) BEGIN
    UPDATE photo SET revision = (SELECT t.revision + 1 FROM tombstone t WHERE t.table_name = 'photo' AND t.row_id = NEW.id) WHERE id = NEW.id;
    DELETE FROM tombstone WHERE table_name = 'photo' AND row_id = NEW.id;
END;
