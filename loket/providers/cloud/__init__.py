"""What every provider shares that passes WhatsApp's Cloud API on unchanged."""
