-- Several processes send for one app, for any municipality that it serves: what of its rate is left they share here.
CREATE TABLE app_pace (
    provider    text             NOT NULL,
    app         text             NOT NULL,
    tokens      double precision NOT NULL,                    -- messages that may leave at the moment `at`
    at          timestamptz      NOT NULL,
    rests_until timestamptz      NOT NULL,                    -- the platform asked the whole app to wait
    PRIMARY KEY (provider, app)
);

-- Who wants to send for an app now; a row that runs out is nobody's, so that a killed process holds up nobody.
CREATE TABLE app_ask (
    provider text        NOT NULL,
    app      text        NOT NULL,
    holder   text        NOT NULL,
    channels integer     NOT NULL,                            -- of it that wait for their turn
    until    timestamptz NOT NULL,
    PRIMARY KEY (provider, app, holder)
);

-- A change of category that the platform announced for later.
ALTER TABLE template ADD COLUMN next_category text;
ALTER TABLE template ADD COLUMN next_from     timestamptz;
