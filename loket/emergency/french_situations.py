"""French rules for emergencies that are told without a word of danger: what is seen, by what it looks like (pure, data).

A native speaker should read them before they are relied on.
"""

from loket.emergency.rules import rule

_CHILD = (
    r"(?:enfant|bebe|fils|fille|fillette|garcon|petit|petite|gamin|gamine|gosse|neveu|niece|petit-fils|petite-fille)"
)
_WHO = (
    rf"(?:{_CHILD}|homme|femme|mec|type|gars|dame|monsieur|quelqu'un|personne|gens|ouvriers?|voisine?|mere|pere|mamie|papi|"
    r"maman|papa|ami|amie|cycliste|pieton|pietonne|il|elle|jeune|collegue|mari|frere|soeur)"
)
_WATER = r"(?:eau|canal|riviere|lac|etang|port|mer|fleuve|bassin)"
_PILLS = r"(?:medicaments|medocs|comprimes|cachets|somniferes|pilules|doliprane|paracetamol)"

SITUATIONS = (
    rule(
        "injury",
        "certain",
        "javel chlore deboucheur lessive detergent produit antigel ammoniaque essence pile comprime medicament cachet & bu_ "
        "bois boit avale gorgee mange",
        rf"\b{_CHILD}\b(?=.*\b(?:bu|boit|avale|gorgees?|mange)\b(?:\W+\w+){{0,6}}?\W+(?:javel|chlore|deboucheur|lessive|detergent|produit|antigel|"
        r"ammoniaque|essence|pile|comprimes|medicaments|cachets))",
    ),
    rule(
        "suicide",
        "certain",
        "boite plaquette medic cachet comprime somnifere pilule medoc tube & tout toute entier toutes deux & pris prise "
        "avale bouffe gobe",
        rf"\b(?:pris|prise|avale|avalee?|bouffe|gobe)(?:\W+\w+){{0,2}}?\W+(?:toute?s?|tous|deux|une)\b(?:\W+\w+){{0,2}}?\W+(?:{_PILLS}|boites?(?: entiere)?|plaquettes?|"
        rf"tube)\b(?! (?:aux|a) lettres)",
    ),
    rule(
        "suicide",
        "certain",
        "j'en_peux peux_plus adieu en_finir & cachet comprime medic adieu corde finir chat chien pilule somnifere",
        rf"\b(?:en peux plus|n'en peux plus|veux en finir|je peux plus)\b(?=.*\b(?:{_PILLS}|adieu\w*|corde|lettre))|{_PILLS} (?:\w+ )?devant moi\b|\blettre d'adieu",
    ),
    rule(
        "suicide",
        "certain",
        "rambarde parapet garde-corps balustrade barriere rebord & cote enjamb dehors exterieur derriere vide assis",
        rf"\b{_WHO}\b(?=.*(?:de l'autre cote|du mauvais cote|enjamb\w*|a l'exterieur|en dehors|derriere)(?:\W+\w+){{0,3}}?\W+(?:rambarde|parapet|garde-corps|"
        r"balustrade|rebord)\b)(?=.*(?:pont|toit|pleur|vide|pieds|jambes|saut))",
    ),
    rule(
        "injury",
        "certain",
        "poitrine thorax & bras machoire sueur transpir respir souffle & serre oppress pression douleur mal poids ecrase",
        r"\b(?:serre\w*|oppress\w*|pression|douleurs?|mal|poids|ecrase\w*|etau)\b(?=.*\b(?:poitrine|thorax)\b)(?=.*(?:\bbras|machoire|sueur|transpir|respir|"
        r"souffle))|\b(?:poitrine|thorax)\b(?=.*(?:serre|oppress|pression|douleur|mal\b))(?=.*(?:\bbras|machoire|sueur|transpir))",
    ),
    rule(
        "injury",
        "certain",
        "langue gorge levres visage & gonfl enfle",
        r"\b(?:langue|gorge|levres?|visage)\b(?:\W+\w+){0,4}?\W+(?:gonfl\w*|enfle\w*)\b(?=.*(?:respir|siffl|noix|noisette|cacahuete|guepe|abeille|allerg|"
        r"crevette|souffle))|\b(?:noix|noisettes?|cacahuetes?|guepe|abeille|crevettes?)\b(?=.*\b(?:langue|gorge|levres?|visage)\b)(?=.*(?:gonfl|enfl))",
    ),
    rule(
        "gas",
        "certain",
        "monoxyde detecteur alarme & reveill somnol endormi mal_de_tete mal_a_la_tete vertige nausee mou molle",
        r"(?:monoxyde|(?:detecteur|alarme) (?:de |a )?co)\b(?=.*(?:reveill|somnol|endormi|mal (?:de|a la) tete|vertige|nausee|tout mou|molle))",
    ),
    rule(
        "injury",
        "certain",
        "yeux levres reveill & plus pas bleu",
        r"\b(?:n'?ouvre|rouvre|n'ouvrent) (?:plus|pas) (?:les|ses) yeux|\blevres (?:\w+ ){0,2}(?:bleues?|violettes?)\b|\b(?:se reveille|reveiller|arrive|arrivons) "
        r"(?:plus|pas)(?: a (?:le|la|l) ?reveiller)?\b(?=.*(?:reveill))(?=.*\b(?:elle|il|fils|fille|mere|pere|bebe|enfant|la|le)\b)|\bse reveille (?:plus|pas)\b",
    ),
    rule(
        "collapse",
        "certain",
        "echafaudage balcon mur toit grue plafond decombres gravats & sous dessous coince enseveli",
        rf"\b(?:echafaudage|balcon|mur|toit|grue|plafond)\b(?:\W+\w+){{0,4}}?\W+(?:tombe\w*|effondre\w*|ecroule\w*|lache|decroche\w*|descendu)\b(?=.*(?:\b(?:{_WHO}|"
        rf"main|bras|jambes?|pieds?)\b(?:\W+\w+){{0,4}}?\W+(?:dessous|sous|coinces?)\b|\b(?:dessous|sous)\b(?:\W+\w+){{0,4}}?\W+(?:{_WHO}|main|bras|jambes?)\b))|"
        rf"\b(?:{_WHO}|main)\b(?:\W+\w+){{0,4}}?\W+sous (?:les |des |l'|un |le )?(?:decombres|gravats|echafaudage|balcon)",
    ),
    rule(
        "injury",
        "certain",
        "echelle toit echafaudage balcon fenetre etage escalier & jambe & sent sens bouge",
        r"\b(?:tombe\w*|chute\w*)\b(?:\W+\w+){0,6}?\W+(?:echelle|toit|echafaudage|balcon|fenetre|etage|escalier)\b(?=.*\b(?:sent|sens|bouge\w*|bouger)\b"
        r"(?:\W+\w+){0,4}?\W+jambes)",
    ),
    rule(
        "accident",
        "certain",
        "sous renvers percut fauch heurte happe & tram train bus camion voiture metro scooter & cycliste homme femme enfant "
        "quelqu personne garcon fille pieton vieux jeune gamin dame gars",
        rf"\b{_WHO}\b(?:\W+\w+){{0,4}}?\W+(?:sous) (?:le |la |un |une |les roues du )?(?:tram|tramway|train|bus|camion|voiture|metro)\b(?!.*\bchat\b)|"
        rf"\b{_WHO}\b(?:\W+\w+){{0,4}}?\W+(?:renverse|renversee|percutee?|fauchee?|heurtee?|happee?)(?: \w+)? par (?:le |la |un |une )?\w+",
    ),
    rule(
        "accident",
        "certain",
        "coince prisonni sortir & voiture habitacle vehicule volant",
        rf"\b(?:{_WHO}|conducteur|conductrice|je|on|passager)\b(?:\W+\w+){{0,4}}?\W+(?:coincee?s?|prisonnier\w*|bloquee?s?)(?:\W+\w+){{0,3}}?\W+(?:voiture|habitacle|"
        r"vehicule|volant)\b(?=.*(?:arbre|accident|choc|fumee|jambe|sang|tonneau|percute|mur|retourn|poteau))|\bvoiture\b(?=.*(?:arbre|tonneau|retournee?|percute|"
        r"fosse|rentree dans))(?=.*\b(?:coince\w*|(?:peut|peuvent|arrive\w*) (?:\w+ )?(?:pas|plus) (?:a )?sortir))",
    ),
    rule(
        "violence",
        "certain",
        "coups_de_pied tabass frapp cogn lynch & sol terre tete quatre plusieurs trois bande gars mec homme jeune",
        r"\b(?:coups de pieds?|tabassent|frappent|cognent|lynchent|tabasser|tabasse)\b(?=.*\b(?:sol|par terre|a terre|tete|quatre|plusieurs|trois|cinq|bande)\b)"
        r"(?=.*\b(?:gars|mec|homme|jeune|garcon|type|femme|fille|quelqu'un)\b)",
    ),
    rule(
        "domestic",
        "certain",
        "tuer tues tue frappe cogne & crie hurle entend hurlait",
        r"\b(?:crie|hurle|entends?|crient)\b(?=.*(?:tu (?:vas )?me tue?r?s?\b|il (?:va )?(?:me|la) tue?r?\b|va (?:me|la) tuer|arrete tu me|me tue pas|lache[- ]moi))|"
        r"\bil la (?:frappe|tape|cogne|tabasse)\b|\bil (?:est en train de|arrete pas de) la (?:frapper|taper|cogner)",
    ),
    rule(
        "fire",
        "certain",
        "poubelle ordure dechet carton matelas conteneur & feu flamme brule incendi",
        r"\b(?:poubelles?|ordures|dechets|cartons?|matelas|conteneurs?)\b(?=.*\b(?:mis le feu|en feu|flammes?|brulent?|prend feu|feu aux?)\b)(?=.*\b(?:porte|entree|mur|facade|"
        r"fenetres?|immeuble|balcon|voitures?)\b)|\b(?:mis le feu|foutu le feu)\b(?=.*\b(?:poubelles?|ordures|cartons?)\b)(?=.*\b(?:porte|entree|immeuble|flammes)\b)",
    ),
    rule(
        "explosion",
        "certain",
        "boum explosion detonation bruit bang deflagration & vitre fenetre porte",
        r"\b(?:enorme|gros|grosse|grand|enormes) (?:boum|bang|detonation|deflagration|bruit)\b(?=.*\b(?:vitres?|fenetres?|porte)\b(?:\W+\w+){0,4}?\W+(?:eclate\w*|explose\w*|"
        r"souffle\w*|cassees?|brisees?|par terre|rue)\b)",
    ),
    rule(
        "missing_child",
        "certain",
        "trouve retrouve vois & fils fille enfant petit petite garcon",
        r"\b(?:mon|ma|notre) (?:\w+ ){0,2}(?:fils|fille|enfant|garcon|petit|petite|bebe|petit-fils)\b(?=[\s\S]*\b(?:le|la|l') ?(?:re)?(?:trouv\w*|vois) (?:plus|pas)\b)",
    ),
    rule(
        "water",
        "certain",
        "eau canal riviere lac etang port mer fleuve bassin & tombe saute parti coule entre & remont voit vois tete emport derive plus surface",
        rf"\b{_WHO}\b(?:\W+\w+){{0,8}}?\W+(?:dans|a) (?:le |la |l'|un |les )?{_WATER}\b(?=.*(?:(?:remonte\w*|ressort|reapparai\w*|refait surface) (?:pas|plus)|(?:voit|vois) (?:plus|pas)|"
        r"tete sous|coule\b|emporte\w*|derive))",
    ),
    rule(
        "other",
        "certain",
        "voiture & bebe enfant petit petite gamin & enferme seul chaud chaleur soleil reagi transpir canicule ferme",
        r"\b(?:bebe|enfant|petite?|gamine?|fillette)\b(?:\W+\w+){0,6}?\W+(?:dans|a l'arriere d) ?(?:la |une |cette |l'|')?voiture\b(?=.*(?:chaud|chaleur|soleil|reagi|"
        r"transpir|canicule|enferme|fermee|vitres))|\bvoiture\b(?=.*\b(?:bebe|enfant|fillette|petite?)\b(?:\W+\w+){0,5}?\W+(?:enferme\w*|seule?)\b)(?=.*(?:chaud|chaleur|soleil|"
        r"reagi|transpir|canicule))",
    ),
    rule(
        "water",
        "certain",
        "canal riviere port etang lac & voiture bus camion fauteuil fourgon poussette monsieur dame enfant quelqu",
        r"\b(?:voiture|camion|fourgon|fauteuil(?: electrique)?|poussette|monsieur|dame|enfant"
        r"|quelqu'un)\b(?: (?:est|a|bascule|basculee?|tombee?|vient|de|qui|tomber|en|roulant"
        r"|flotte))* dans (?:le|la|l') ?(?:canal|riviere|port|etang|lac)\b",
    ),
    rule(
        "collapse",
        "certain",
        "echafaudage balcon & decroche par_terre lache tombe descendu & gens homme femme dame pieton ouvrier dessous enfant monde",
        r"\b(?:echafaudage|balcon)\b(?=.*\b(?:decroche|par terre|lacher?|tombe|descendu|effondre"
        r"|arrache)\b)(?=.*\b(?:gens|hommes?|femme|dame|pietons?|ouvriers?|dessous|enfants?|monde)\b)",
    ),
    rule(
        "suicide",
        "certain",
        "cachet comprime medicament & prets prepare pour_partir devant vodka table",
        r"\b(?:cachets|comprimes|medicaments) (?:\w+ ){0,2}(?:prets|pour partir|devant moi)\b"
        r"|\bprepare (?:les|mes|tous les) (?:cachets|comprimes|medicaments)\b",
    ),
    rule(
        "violence",
        "certain",
        "coups_de_pied coup_de_pied & fils frere ami tete sdf tue garcon jeunes",
        r"\bcoups? de pieds?\b(?:\W+\w+){0,4}?\W+(?:fils|frere|ami|tete|sdf|fille|mari|copain)\b"
        r"|\btue\w* a coups de pied",
    ),
    rule(
        "suicide",
        "certain",
        "rambarde parapet garde-corps & de_l'autre_cote autre_cote",
        r"\b(?:il|elle|homme|femme|fille|garcon|quelqu'un|dame|monsieur"
        r"|mec)\b(?:\W+\w+){0,4}?\W+de l'autre cote (?:de la|du) (?:rambarde|parapet|garde-corps)",
    ),
    rule(
        "other",
        "certain",
        "enjamb autre_cote & balcon & petit petite enfant fille bebe",
        r"\b(?:petite?|enfant|fille|bebe|garcon)\b(?:\W+\w+){0,5}?\W+(?:enjambe"
        r"|de l'autre cote du) (?:le )?balcon",
    ),
)
