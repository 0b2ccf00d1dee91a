"""From a delivery row to a message on a phone, once."""
