-- Schema 1: the words of the design as tables. What lives on from audit to audit belongs to the enterprise.
-- Amounts are in SI, money in the audit's currency, dates are ISO text, keys are the program's for ever.
-- Every row that a person edits has a revision; a deletion leaves a tombstone.

CREATE TABLE programme (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    name TEXT NOT NULL,
    funder TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE park (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    name TEXT NOT NULL,
    province TEXT NOT NULL,
    programme_id TEXT REFERENCES programme (id) ON DELETE SET NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE enterprise (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    name TEXT NOT NULL,
    tax_code TEXT NOT NULL,
    address TEXT NOT NULL,
    province TEXT NOT NULL,
    park_id TEXT REFERENCES park (id) ON DELETE SET NULL,
    sector_code TEXT NOT NULL,
    main_product TEXT NOT NULL,
    contact_name TEXT NOT NULL,
    contact_phone TEXT NOT NULL,
    contact_email TEXT NOT NULL,
    employees INTEGER,
    operating_hours REAL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX enterprise_by_park ON enterprise (park_id);

CREATE TABLE flow (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    enterprise_id TEXT NOT NULL REFERENCES enterprise (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    resource TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    carrier TEXT NOT NULL,
    unit TEXT NOT NULL,
    heating_value REAL,
    position INTEGER NOT NULL,
    note TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX flow_by_enterprise ON flow (enterprise_id);

CREATE TABLE meter (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    enterprise_id TEXT NOT NULL REFERENCES enterprise (id) ON DELETE CASCADE,
    flow_id TEXT REFERENCES flow (id) ON DELETE SET NULL,
    name TEXT NOT NULL,
    serial TEXT NOT NULL,
    place TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX meter_by_enterprise ON meter (enterprise_id);
CREATE INDEX meter_by_flow ON meter (flow_id);

CREATE TABLE flow_record (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    flow_id TEXT NOT NULL REFERENCES flow (id) ON DELETE CASCADE,
    meter_id TEXT REFERENCES meter (id) ON DELETE SET NULL,
    from_date TEXT NOT NULL,
    to_date TEXT NOT NULL,
    quantity REAL,
    cost REAL,
    normal REAL,
    off_peak REAL,
    peak REAL,
    peak_demand REAL,
    known_as TEXT NOT NULL CHECK (known_as IN ('measured', 'billed', 'nameplate', 'document', 'estimated', 'assumed')),
    source TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX flow_record_by_flow ON flow_record (flow_id, from_date);
CREATE INDEX flow_record_by_meter ON flow_record (meter_id);

CREATE TABLE equipment (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    enterprise_id TEXT NOT NULL REFERENCES enterprise (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    system TEXT NOT NULL,
    place TEXT NOT NULL,
    count INTEGER NOT NULL,
    rated_power REAL,
    load_factor REAL,
    hours REAL,
    known_as TEXT NOT NULL CHECK (known_as IN ('measured', 'billed', 'nameplate', 'document', 'estimated', 'assumed')),
    note TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX equipment_by_enterprise ON equipment (enterprise_id);

CREATE TABLE process_step (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    enterprise_id TEXT NOT NULL REFERENCES enterprise (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    note TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX process_step_by_enterprise ON process_step (enterprise_id);

CREATE TABLE step_flow (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    enterprise_id TEXT NOT NULL REFERENCES enterprise (id) ON DELETE CASCADE,
    flow_id TEXT NOT NULL REFERENCES flow (id) ON DELETE CASCADE,
    from_step_id TEXT REFERENCES process_step (id) ON DELETE CASCADE,
    to_step_id TEXT REFERENCES process_step (id) ON DELETE CASCADE,
    quantity REAL,
    known_as TEXT NOT NULL CHECK (known_as IN ('measured', 'billed', 'nameplate', 'document', 'estimated', 'assumed')),
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX step_flow_by_enterprise ON step_flow (enterprise_id);

CREATE TABLE audit (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    enterprise_id TEXT NOT NULL REFERENCES enterprise (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    period_from TEXT,
    period_to TEXT,
    visit_from TEXT,
    visit_to TEXT,
    team TEXT NOT NULL,
    currency TEXT NOT NULL,
    vat_basis TEXT NOT NULL CHECK (vat_basis IN ('excluded', 'included')),
    vat_rate REAL NOT NULL,
    factor_set TEXT NOT NULL,
    purpose TEXT NOT NULL,
    voltage TEXT NOT NULL,
    schedule TEXT NOT NULL,
    discount_rate REAL NOT NULL,
    product_flow_id TEXT REFERENCES flow (id) ON DELETE SET NULL,
    closed_at TEXT,
    frozen TEXT NOT NULL,
    source_text TEXT NOT NULL,
    source_url TEXT NOT NULL,
    created_at TEXT,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX audit_by_enterprise ON audit (enterprise_id);

-- When an audit was last worked on: for lists only, no edit of its own.
CREATE TABLE audit_activity (
    audit_id TEXT PRIMARY KEY NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
    updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX audit_activity_by_time ON audit_activity (updated_at DESC);

CREATE TABLE check_answer (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    audit_id TEXT NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
    check_id TEXT NOT NULL,
    answer TEXT CHECK (answer IN ('yes', 'partly', 'no', 'not_applicable')),
    note TEXT NOT NULL,
    photos TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (audit_id, check_id)
) STRICT;

CREATE TABLE solution (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    enterprise_id TEXT NOT NULL REFERENCES enterprise (id) ON DELETE CASCADE,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    category TEXT NOT NULL,
    system TEXT NOT NULL,
    calculator TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('identified', 'feasible', 'planned', 'in_progress', 'implemented', 'verified', 'rejected', 'postponed')),
    responsible TEXT NOT NULL,
    due TEXT,
    actual_investment REAL,
    position INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX solution_by_enterprise ON solution (enterprise_id);
CREATE INDEX solution_by_status ON solution (status, due);

CREATE TABLE finding (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    audit_id TEXT NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
    area TEXT NOT NULL,
    text TEXT NOT NULL,
    check_id TEXT NOT NULL,
    solution_ids TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX finding_by_audit ON finding (audit_id);

CREATE TABLE measurement (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    audit_id TEXT NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
    equipment_id TEXT REFERENCES equipment (id) ON DELETE SET NULL,
    solution_id TEXT REFERENCES solution (id) ON DELETE SET NULL,
    what TEXT NOT NULL,
    unit TEXT NOT NULL,
    si REAL NOT NULL,
    instrument TEXT NOT NULL,
    who TEXT NOT NULL,
    measured_at TEXT,
    note TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX measurement_by_audit ON measurement (audit_id);

CREATE TABLE estimate (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    solution_id TEXT NOT NULL REFERENCES solution (id) ON DELETE CASCADE,
    audit_id TEXT NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
    inputs TEXT NOT NULL,
    effects TEXT NOT NULL,
    direct_reason TEXT NOT NULL,
    shares TEXT,
    situation TEXT NOT NULL,
    proposal TEXT NOT NULL,
    investment REAL,
    investment_known_as TEXT NOT NULL,
    operating_cost REAL,
    other_saving REAL,
    other_saving_reason TEXT NOT NULL,
    life REAL,
    money_override REAL,
    money_reason TEXT NOT NULL,
    emission_override REAL,
    emission_reason TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE UNIQUE INDEX estimate_by_audit ON estimate (audit_id, solution_id);
CREATE INDEX estimate_by_solution ON estimate (solution_id);

CREATE TABLE implementation_event (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    solution_id TEXT NOT NULL REFERENCES solution (id) ON DELETE CASCADE,
    date TEXT,
    status TEXT NOT NULL CHECK (status IN ('identified', 'feasible', 'planned', 'in_progress', 'implemented', 'verified', 'rejected', 'postponed')),
    who TEXT NOT NULL,
    reason TEXT NOT NULL,
    actual_investment REAL,
    evidence TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX implementation_event_by_solution ON implementation_event (solution_id, date);

CREATE TABLE symbiosis_match (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    from_flow_id TEXT NOT NULL REFERENCES flow (id) ON DELETE CASCADE,
    to_flow_id TEXT NOT NULL REFERENCES flow (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    note TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;

-- A deletion is a row: the other device must learn of it.
CREATE TABLE tombstone (
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (table_name, row_id)
) STRICT;

-- A device this file exchanges with, and the revision of each row at the last exchange with it.
CREATE TABLE device (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE exchange_mark (
    device_id TEXT NOT NULL REFERENCES device (id) ON DELETE CASCADE,
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (device_id, table_name, row_id)
) STRICT;

-- What was done, in order. content_hash is of the row as it was left; each line carries the hash of the one before, so that
-- a row or a line changed behind the program's back is seen.
CREATE TABLE change_log (
    number INTEGER PRIMARY KEY,
    happened_at TEXT NOT NULL,
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    chain_hash TEXT NOT NULL
) STRICT;
CREATE INDEX change_log_by_row ON change_log (row_id, number);

CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;

CREATE TRIGGER programme_tombstone AFTER DELETE ON programme BEGIN
    INSERT OR REPLACE INTO tombstone (table_name, row_id, revision) VALUES ('programme', OLD.id, OLD.revision + 1);
END;
CREATE TRIGGER programme_return AFTER INSERT ON programme WHEN EXISTS (SELECT 1 FROM tombstone WHERE table_name = 'programme' AND row_id = NEW.id) BEGIN
    UPDATE programme SET revision = (SELECT t.revision + 1 FROM tombstone t WHERE t.table_name = 'programme' AND t.row_id = NEW.id) WHERE id = NEW.id;
    DELETE FROM tombstone WHERE table_name = 'programme' AND row_id = NEW.id;
END;
CREATE TRIGGER park_tombstone AFTER DELETE ON park BEGIN
    INSERT OR REPLACE INTO tombstone (table_name, row_id, revision) VALUES ('park', OLD.id, OLD.revision + 1);
END;
CREATE TRIGGER park_return AFTER INSERT ON park WHEN EXISTS (SELECT 1 FROM tombstone WHERE table_name = 'park' AND row_id = NEW.id) BEGIN
    UPDATE park SET revision = (SELECT t.revision + 1 FROM tombstone t WHERE t.table_name = 'park' AND t.row_id = NEW.id) WHERE id = NEW.id;
    DELETE FROM tombstone WHERE table_name = 'park' AND row_id = NEW.id;
END;
CREATE TRIGGER enterprise_tombstone AFTER DELETE ON enterprise BEGIN
    INSERT OR REPLACE INTO tombstone (table_name, row_id, revision) VALUES ('enterprise', OLD.id, OLD.revision + 1);
END;
CREATE TRIGGER enterprise_return AFTER INSERT ON enterprise WHEN EXISTS (SELECT 1 FROM tombstone WHERE table_name = 'enterprise' AND row_id = NEW.id) BEGIN
    UPDATE enterprise SET revision = (SELECT t.revision + 1 FROM tombstone t WHERE t.table_name = 'enterprise' AND t.row_id = NEW.id) WHERE id = NEW.id;
    DELETE FROM tombstone WHERE table_name = 'enterprise' AND row_id = NEW.id;
END;
CREATE TRIGGER flow_tombstone AFTER DELETE ON flow BEGIN
    INSERT OR REPLACE INTO tombstone (table_name, row_id, revision) VALUES ('flow', OLD.id, OLD.revision + 1);
END;
CREATE TRIGGER flow_return AFTER INSERT ON flow WHEN EXISTS (SELECT 1 FROM tombstone WHERE table_name = 'flow' AND row_id = NEW.id) BEGIN
    UPDATE flow SET revision = (SELECT t.revision + 1 FROM tombstone t WHERE t.table_name = 'flow' AND t.row_id = NEW.id) WHERE id = NEW.id;
    DELETE FROM tombstone WHERE table_name = 'flow' AND row_id = NEW.id;
END;
CREATE TRIGGER meter_tombstone AFTER DELETE ON meter BEGIN
    INSERT OR REPLACE INTO tombstone (table_name, row_id, revision) VALUES ('meter', OLD.id, OLD.revision + 1);
END;
CREATE TRIGGER meter_return AFTER INSERT ON meter WHEN EXISTS (SELECT 1 FROM tombstone WHERE table_name = 'meter' AND row_id = NEW.id) BEGIN
    UPDATE meter SET revision = (SELECT t.revision + 1 FROM tombstone t WHERE t.table_name = 'meter' AND t.row_id = NEW.id) WHERE id = NEW.id;
    DELETE FROM tombstone WHERE table_name = 'meter' AND row_id = NEW.id;
END;
CREATE TRIGGER flow_record_tombstone AFTER DELETE ON flow_record BEGIN
    INSERT OR REPLACE INTO tombstone (table_name, row_id, revision) VALUES ('flow_record', OLD.id, OLD.revision + 1);
END;
CREATE TRIGGER flow_record_return AFTER INSERT ON flow_record WHEN EXISTS (SELECT 1 FROM tombstone WHERE table_name = 'flow_record' AND row_id = NEW.id) BEGIN
    UPDATE flow_record SET revision = (SELECT t.revision + 1 FROM tombstone t WHERE t.table_name = 'flow_record' AND t.row_id = NEW.id) WHERE id = NEW.id;
    DELETE FROM tombstone WHERE table_name = 'flow_record' AND row_id = NEW.id;
END;
CREATE TRIGGER equipment_tombstone AFTER DELETE ON equipment BEGIN
    INSERT OR REPLACE INTO tombstone (table_name, row_id, revision) VALUES ('equipment', OLD.id, OLD.revision + 1);
END;
CREATE TRIGGER equipment_return AFTER INSERT ON equipment WHEN EXISTS (SELECT 1 FROM tombstone WHERE table_name = 'equipment' AND row_id = NEW.id) BEGIN
    UPDATE equipment SET revision = (SELECT t.revision + 1 FROM tombstone t WHERE t.table_name = 'equipment' AND t.row_id = NEW.id) WHERE id = NEW.id;
    DELETE FROM tombstone WHERE table_name = 'equipment' AND row_id = NEW.id;
END;
CREATE TRIGGER process_step_tombstone AFTER DELETE ON process_step BEGIN
    INSERT OR REPLACE INTO tombstone (table_name, row_id, revision) VALUES ('process_step', OLD.id, OLD.revision + 1);
END;
CREATE TRIGGER process_step_return AFTER INSERT ON process_step WHEN EXISTS (SELECT 1 FROM tombstone WHERE table_name = 'process_step' AND row_id = NEW.id) BEGIN
    UPDATE process_step SET revision = (SELECT t.revision + 1 FROM tombstone t WHERE t.table_name = 'process_step' AND t.row_id = NEW.id) WHERE id = NEW.id;
    DELETE FROM tombstone WHERE table_name = 'process_step' AND row_id = NEW.id;
END;
CREATE TRIGGER step_flow_tombstone AFTER DELETE ON step_flow BEGIN
    INSERT OR REPLACE INTO tombstone (table_name, row_id, revision) VALUES ('step_flow', OLD.id, OLD.revision + 1);
END;
CREATE TRIGGER step_flow_return AFTER INSERT ON step_flow WHEN EXISTS (SELECT 1 FROM tombstone WHERE table_name = 'step_flow' AND row_id = NEW.id) BEGIN
    UPDATE step_flow SET revision = (SELECT t.revision + 1 FROM tombstone t WHERE t.table_name = 'step_flow' AND t.row_id = NEW.id) WHERE id = NEW.id;
    DELETE FROM tombstone WHERE table_name = 'step_flow' AND row_id = NEW.id;
END;
CREATE TRIGGER audit_tombstone AFTER DELETE ON audit BEGIN
    INSERT OR REPLACE INTO tombstone (table_name, row_id, revision) VALUES ('audit', OLD.id, OLD.revision + 1);
END;
CREATE TRIGGER audit_return AFTER INSERT ON audit WHEN EXISTS (SELECT 1 FROM tombstone WHERE table_name = 'audit' AND row_id = NEW.id) BEGIN
    UPDATE audit SET revision = (SELECT t.revision + 1 FROM tombstone t WHERE t.table_name = 'audit' AND t.row_id = NEW.id) WHERE id = NEW.id;
    DELETE FROM tombstone WHERE table_name = 'audit' AND row_id = NEW.id;
END;
CREATE TRIGGER check_answer_tombstone AFTER DELETE ON check_answer BEGIN
    INSERT OR REPLACE INTO tombstone (table_name, row_id, revision) VALUES ('check_answer', OLD.id, OLD.revision + 1);
END;
CREATE TRIGGER check_answer_return AFTER INSERT ON check_answer WHEN EXISTS (SELECT 1 FROM tombstone WHERE table_name = 'check_answer' AND row_id = NEW.id) BEGIN
    UPDATE check_answer SET revision = (SELECT t.revision + 1 FROM tombstone t WHERE t.table_name = 'check_answer' AND t.row_id = NEW.id) WHERE id = NEW.id;
    DELETE FROM tombstone WHERE table_name = 'check_answer' AND row_id = NEW.id;
END;
CREATE TRIGGER solution_tombstone AFTER DELETE ON solution BEGIN
    INSERT OR REPLACE INTO tombstone (table_name, row_id, revision) VALUES ('solution', OLD.id, OLD.revision + 1);
END;
CREATE TRIGGER solution_return AFTER INSERT ON solution WHEN EXISTS (SELECT 1 FROM tombstone WHERE table_name = 'solution' AND row_id = NEW.id) BEGIN
    UPDATE solution SET revision = (SELECT t.revision + 1 FROM tombstone t WHERE t.table_name = 'solution' AND t.row_id = NEW.id) WHERE id = NEW.id;
    DELETE FROM tombstone WHERE table_name = 'solution' AND row_id = NEW.id;
END;
CREATE TRIGGER finding_tombstone AFTER DELETE ON finding BEGIN
    INSERT OR REPLACE INTO tombstone (table_name, row_id, revision) VALUES ('finding', OLD.id, OLD.revision + 1);
END;
CREATE TRIGGER finding_return AFTER INSERT ON finding WHEN EXISTS (SELECT 1 FROM tombstone WHERE table_name = 'finding' AND row_id = NEW.id) BEGIN
    UPDATE finding SET revision = (SELECT t.revision + 1 FROM tombstone t WHERE t.table_name = 'finding' AND t.row_id = NEW.id) WHERE id = NEW.id;
    DELETE FROM tombstone WHERE table_name = 'finding' AND row_id = NEW.id;
END;
CREATE TRIGGER measurement_tombstone AFTER DELETE ON measurement BEGIN
    INSERT OR REPLACE INTO tombstone (table_name, row_id, revision) VALUES ('measurement', OLD.id, OLD.revision + 1);
END;
CREATE TRIGGER measurement_return AFTER INSERT ON measurement WHEN EXISTS (SELECT 1 FROM tombstone WHERE table_name = 'measurement' AND row_id = NEW.id) BEGIN
    UPDATE measurement SET revision = (SELECT t.revision + 1 FROM tombstone t WHERE t.table_name = 'measurement' AND t.row_id = NEW.id) WHERE id = NEW.id;
    DELETE FROM tombstone WHERE table_name = 'measurement' AND row_id = NEW.id;
END;
CREATE TRIGGER estimate_tombstone AFTER DELETE ON estimate BEGIN
    INSERT OR REPLACE INTO tombstone (table_name, row_id, revision) VALUES ('estimate', OLD.id, OLD.revision + 1);
END;
CREATE TRIGGER estimate_return AFTER INSERT ON estimate WHEN EXISTS (SELECT 1 FROM tombstone WHERE table_name = 'estimate' AND row_id = NEW.id) BEGIN
    UPDATE estimate SET revision = (SELECT t.revision + 1 FROM tombstone t WHERE t.table_name = 'estimate' AND t.row_id = NEW.id) WHERE id = NEW.id;
    DELETE FROM tombstone WHERE table_name = 'estimate' AND row_id = NEW.id;
END;
CREATE TRIGGER implementation_event_tombstone AFTER DELETE ON implementation_event BEGIN
    INSERT OR REPLACE INTO tombstone (table_name, row_id, revision) VALUES ('implementation_event', OLD.id, OLD.revision + 1);
END;
CREATE TRIGGER implementation_event_return AFTER INSERT ON implementation_event WHEN EXISTS (SELECT 1 FROM tombstone WHERE table_name = 'implementation_event' AND row_id = NEW.id) BEGIN
    UPDATE implementation_event SET revision = (SELECT t.revision + 1 FROM tombstone t WHERE t.table_name = 'implementation_event' AND t.row_id = NEW.id) WHERE id = NEW.id;
    DELETE FROM tombstone WHERE table_name = 'implementation_event' AND row_id = NEW.id;
END;
CREATE TRIGGER symbiosis_match_tombstone AFTER DELETE ON symbiosis_match BEGIN
    INSERT OR REPLACE INTO tombstone (table_name, row_id, revision) VALUES ('symbiosis_match', OLD.id, OLD.revision + 1);
END;
CREATE TRIGGER symbiosis_match_return AFTER INSERT ON symbiosis_match WHEN EXISTS (SELECT 1 FROM tombstone WHERE table_name = 'symbiosis_match' AND row_id = NEW.id) BEGIN
    UPDATE symbiosis_match SET revision = (SELECT t.revision + 1 FROM tombstone t WHERE t.table_name = 'symbiosis_match' AND t.row_id = NEW.id) WHERE id = NEW.id;
    DELETE FROM tombstone WHERE table_name = 'symbiosis_match' AND row_id = NEW.id;
END;
