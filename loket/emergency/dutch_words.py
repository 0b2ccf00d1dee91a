"""Words that several Dutch rules share (pure, data)."""

WHO = (
    r"(?:man|mann?en|vrouw|mevrouw|meneer|mneer|heer|dame|meisje|jongen|jongetje|kind|"
    r"kindje|baby|peuter|kleuter|iemand|persoon|"
    r"mens|mensen|opa|oma|buurman|buurvrouw|buurmeisje|buurjongen|vader|moeder|pa|ma|papa|"
    r"mama|zoon|zoontje|dochter|dochtertje|"
    r"broer|broertje|zus|zusje|oudere|bejaarde|fietser|fietsster|wandelaar|voetganger|"
    r"motorrijder|scooterrijder|bestuurder|"
    r"collega|vriend|vriendin|partner|echtgenoot|echtgenote|tante|oom|neef|nicht|zwemmer|"
    r"student|scholier|zwangere|gast|kerel)"
)
CHILD = (
    r"(?:kind|kindje|kindjes|zoon|zoontje|dochter|dochtertje|peuter|kleuter|meisje|jongetje|"
    r"kleinkind|kleinzoon|kleindochter|"
    r"baby|dreumes|broertje|zusje|neefje|nichtje|jongen|jochie|kleintje)"
)
FAMILY = (
    r"(?:man|vrouw|vriend|vriendin|ex|ex-man|exman|ex-vriend|exvriend|vader|moeder|pa|ma|"
    r"papa|mama|stiefvader|stiefmoeder|zoon|"
    r"partner|echtgenoot|broer|schoonvader|oom)"
)
MY = r"(?:mijn|mn|m'n|me|zijn|zn|z'n|haar|d'r|hun|onze|ons|jouw|uw)"
BUILDING = (
    r"(?:dak|muur|plafond|gevel|steiger|bouwkraan|hijskraan|kraan|flat|huis|pand|gebouw|"
    r"woning|viaduct|balkon|balkons|galerij|"
    r"tunnel|brug|verdieping|vloer|tribune|podium|schoorsteen|schuur|garage|school|trap)"
)
WATERS = (
    r"(?:water|gracht|sloot|kanaal|vaart|plas|vijver|haven|zee|zwembad|rivier|singel|meer|" r"maas|vliet|schie|put)"
)
LAMP = (
    r"(?:lamp|lantaarn|lantaren|lantarn|licht|verlichting|straatverlichting|led|paal|mast|"
    r"armatuur|schijnwerper|peer|tl|neon|"
    r"verkeerslicht|stoplicht|kaars)"
)
