-- What keeps savings from being counted twice, and the terms of an investment.
ALTER TABLE solution ADD COLUMN excludes TEXT NOT NULL DEFAULT '[]';
ALTER TABLE solution ADD COLUMN prerequisites TEXT NOT NULL DEFAULT '[]';
ALTER TABLE audit ADD COLUMN end_uses TEXT NOT NULL DEFAULT '[]';
ALTER TABLE audit ADD COLUMN price_escalation REAL NOT NULL DEFAULT 0;
ALTER TABLE audit ADD COLUMN tax_rate REAL NOT NULL DEFAULT 0;
ALTER TABLE estimate ADD COLUMN terms TEXT NOT NULL DEFAULT '{}';
