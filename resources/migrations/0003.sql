-- Prices that no bill states: an offer for a new fuel, what a recycler pays; and the price of capacity in a two-part tariff.
ALTER TABLE estimate ADD COLUMN prices TEXT NOT NULL DEFAULT '[]';
ALTER TABLE audit ADD COLUMN capacity_price REAL NOT NULL DEFAULT 0;
