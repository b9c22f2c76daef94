-- What a process step costs beside material and energy (ISO 14051: system cost), the audit's currency a year.
ALTER TABLE process_step ADD COLUMN system_cost REAL DEFAULT NULL;
