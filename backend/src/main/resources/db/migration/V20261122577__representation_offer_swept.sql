-- Offers that are long over are swept, oldest first.
CREATE INDEX representation_offer_by_end ON representation_offer (expires_at);
