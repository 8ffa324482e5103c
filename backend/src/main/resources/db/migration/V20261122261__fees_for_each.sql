-- What an item was due for each of, as the receipt calls it ("điểm bán"); its copies count them.
ALTER TABLE payment_item ADD COLUMN measure_name VARCHAR(100) NULL;
