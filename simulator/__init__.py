"""A stand-in for the vendors and the residents: what Loket talks to where no real WhatsApp is reached."""
