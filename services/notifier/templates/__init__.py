"""Messages that WhatsApp approved before: declared here, kept in step with the platform, used outside the window."""
