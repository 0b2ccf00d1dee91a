"""Spanish rules for emergencies that are told without a word of danger: what is seen, by what it looks like (pure, data).

A native speaker should read them before they are relied on.
"""

from loket.emergency.rules import rule

_CHILD = (
    r"(?:nino|nina|ninito|bebe|hijo|hija|hijito|hijita|nene|nena|chico|chica|sobrino|sobrina|nieto|nieta|"
    r"hermanito|hermanita|pequeno|pequena|peque)"
)
_WHO = (
    rf"(?:{_CHILD}|hombre|mujer|tipo|senor|senora|alguien|persona|personas|gente|obreros?|albaniles|vecin[oa]|madre|padre|"
    r"mama|papa|abuel[oa]|amig[oa]|ciclista|peaton|muchach[oa]|joven|chaval|tio|hermano|hermana)"
)
_WATER = r"(?:agua|canal|rio|lago|estanque|puerto|mar)"
_PILLS = r"(?:pastillas|pildoras|medicamentos|comprimidos|somniferos|paracetamol|medicinas)"

SITUATIONS = (
    rule(
        "injury",
        "certain",
        "lejia cloro desatascador detergente limpia anticongelante amoniaco gasolina pila pastillas & bebi bebe_ trago trag tomo "
        "tomado comio sorbo",
        rf"\b{_CHILD}\b(?=.*\b(?:bebio|bebido|trago|tragado|tomo|tomado|comio|comido|sorbos?)\b(?:\W+\w+){{0,6}}?\W+(?:lejia|cloro|desatascador|detergente|limpia\w*|"
        r"producto de limpieza|anticongelante|amoniaco|gasolina|pila|pastillas))",
    ),
    rule(
        "suicide",
        "certain",
        "pastilla pildora medicament comprimid somnifer caja blister frasco paracet & todas toda todo entera dos enteras & trag "
        "tom ingeri",
        rf"\b(?:tome|tomo|tomado|trague|trago|tragado|ingerido|ingirio)(?:\W+\w+){{0,3}}?\W+(?:todas?|todos?|toda|dos|una|entera)\b(?:\W+\w+){{0,2}}?\W+"
        rf"(?:{_PILLS}|cajas? (?:de|enteras?)|caja|blister|frasco)\b",
    ),
    rule(
        "suicide",
        "certain",
        "no_puedo_mas no_aguanto despedi adios & pastilla pildora despedi adios soga cuerda gato perro",
        rf"\bno (?:puedo|aguanto) mas\b(?=.*\b(?:{_PILLS}|despedi\w*|adios|soga))|{_PILLS} (?:\w+ )?(?:delante|aqui delante)\b|\bcarta de despedida",
    ),
    rule(
        "suicide",
        "certain",
        "barandilla baranda pretil cornisa barandal & fuera otro_lado colgando saltado",
        rf"\b{_WHO}\b(?=.*(?:por fuera|fuera de|al otro lado|del otro lado|por la parte de fuera)(?:\W+\w+){{0,3}}?\W+(?:barandilla|baranda|pretil|cornisa|barandal)\b)"
        r"(?=.*(?:puente|azotea|techo|tejado|llor|pies|piernas|salt|balcon))",
    ),
    rule(
        "injury",
        "certain",
        "pecho & brazo mandibula sud respir aire & presion oprime dolor duele aprieta peso",
        r"\b(?:presion|oprime|opresion|dolor|duele|aprieta|peso|aplasta)\b(?=.*\bpecho\b)(?=.*(?:brazo|mandibula|sudando|sudor|respir|\baire))|"
        r"\bpecho\b(?=.*(?:presion|oprime|dolor|duele|aprieta))(?=.*(?:brazo|mandibula|sudando|sudor))",
    ),
    rule(
        "injury",
        "certain",
        "lengua garganta labios cara & hincha",
        r"^(?=[\s\S]*(?:respir|silb|pito|nuez|nueces|cacahuete|mani\b|avispa|abeja|alerg|camaron|gamba|aire|frutos secos))(?=[\s\S]*(?:"
        r"hincha\w*(?: \w+){0,3} (?:lengua|garganta|labios?|cara)\b|\b(?:lengua|garganta|labios?|cara)\b(?: \w+){0,3} hincha))",
    ),
    rule(
        "gas",
        "certain",
        "monoxido detector alarma & despert dormid somnol mareo maread dolor_de_cabeza duele_la_cabeza nausea floj",
        r"(?:monoxido|(?:detector|alarma) (?:de )?co)\b(?=.*(?:despert|dormid|somnol|maread|mareo|dolor de cabeza|duele la cabeza|nausea|floj))",
    ),
    rule(
        "injury",
        "certain",
        "ojos labios despierta despertar & no morad azul",
        r"\bno (?:\w+ )?abre (?:ya )?los ojos|\blabios (?:\w+ ){0,2}(?:morados|azules|azulados)\b|\bno (?:se |me )?(?:nos )?despierta\b(?=.*(?:respir|bebe|hij|abuel|madre|padre|mama|papa|"
        r"nin[oa]))|(?:abuel\w*|madre|padre|mama|papa|hij\w*|nin[oa]|bebe)\b(?:\W+\w+){0,6}?\W+no (?:se )?(?:despierta|(?:lo|la) puedo despertar)",
    ),
    rule(
        "collapse",
        "certain",
        "andamio balcon muro pared techo grua escombros & debajo bajo entre atrapad",
        rf"\b(?:andamio|balcon|muro|pared|techo|grua)\b(?:\W+\w+){{0,6}}?\W+(?:cay\w*|caido|derrumb\w*|abajo|vino|desplom\w*)\b(?=.*(?:debajo|atrapad\w*))|"
        rf"\b(?:cay\w*|caido|derrumb\w*|desplom\w*|vino abajo)(?:\W+\w+){{0,4}}?\W+(?:andamio|balcon|muro|pared|techo|grua)\b(?=.*(?:\b(?:{_WHO}|mano|brazo|piernas?)\b"
        r"(?:\W+\w+){0,4}?\W+(?:debajo|atrapad\w*)|\b(?:debajo|atrapad\w*)\b))|\b(?:mano|gente|personas?|hombre|mujer|obreros?|alguien)\b(?:\W+\w+){0,3}?\W+(?:bajo|debajo de|entre) "
        r"(?:los |unos )?escombros",
    ),
    rule(
        "injury",
        "certain",
        "escalera techo tejado andamio balcon ventana piso & pierna & siente siento mueve mover sentir",
        r"\b(?:cayo|caido|caida|cai)\b(?:\W+\w+){0,6}?\W+(?:escaleras?|techo|tejado|andamio|balcon|ventana|piso)\b(?=.*\bno (?:\w+ ){0,2}(?:siente|siento|mueve|muevo|mover|sentir)"
        r"(?:\W+\w+){0,3}?\W+piernas)",
    ),
    rule(
        "accident",
        "certain",
        "debajo bajo atropell arroll embisti & tranvia tren bus autobus camion coche auto metro carro moto & ciclista hombre "
        "mujer nino nina persona alguien peaton senor chic viej joven",
        rf"\b{_WHO}\b(?:\W+\w+){{0,4}}?\W+(?:debajo|bajo|abajo)(?: de|l)?(?:l)? (?:el |la |un |una )?(?:tranvia|tren|bus|autobus|camion|coche|auto|metro|carro)\b(?!.*\bgat[oa]\b)|"
        rf"\b(?:tranvia|tren|bus|autobus|camion|coche|auto|carro|moto)\b(?:\W+\w+){{0,2}}?\W+(?:atropell\w*|arroll\w*|embisti\w*)(?:\W+\w+){{0,3}}?\W+{_WHO}\b(?!.*\bcasi\b)",
    ),
    rule(
        "accident",
        "certain",
        "atrapad salir & coche auto carro vehiculo volante",
        rf"\b(?:{_WHO}|conductor\w*|estoy|estamos)\b(?:\W+\w+){{0,4}}?\W+atrapad\w*(?:\W+\w+){{0,3}}?\W+(?:coche|auto|carro|vehiculo|volante)\b|\b(?:coche|auto|carro)\b(?=.*(?:arbol|volc|choc|estrell|"
        r"poste|muro|humo|vuelta))(?=.*\b(?:atrapad\w*|no (?:puede|pueden|puedo) salir))",
    ),
    rule(
        "violence",
        "certain",
        "patada patean pateando pegan pegando golpe & suelo piso cabeza cuatro varios tres entre grupo",
        r"\b(?:patadas|patean|pateando|pegandole|pegan|golpean|golpeando|pegando)\b(?=.*\b(?:suelo|en el piso|cabeza|entre (?:varios|cuatro|tres|cinco)|cuatro|varios|grupo|pandilla)\b)"
        r"(?=.*\b(?:chico|chica|hombre|muchacho|chaval|tio|joven|tipo|mujer|senor|alguien)\b)",
    ),
    rule(
        "domestic",
        "certain",
        "mata matar mates pegando pega golpea & grita oye oigo escuch gritos chilla llora",
        r"\b(?:grita\w*|oye\w*|oigo|escuch\w*|chilla)\b(?=.*(?:me (?:vas a |va a |estas )?(?:mata|matas|matar|matando)\b|la va a matar|no me mates|la mata\b|sueltame|deja de pegarme))|"
        r"\b(?:el|marido|novio|tipo|hombre|vecino) (?:\w+ ){0,2}(?:le |la )?(?:esta |anda )?(?:pegando|golpeando)(?:le|la)?\b(?=.*(?:grit|llora|golpes|mat))",
    ),
    rule(
        "fire",
        "certain",
        "basura contenedor carton colchon & fuego llama quema prendi ardiendo incendi",
        r"\b(?:basura|contenedor\w*|cartones|colchon)\b(?=.*\b(?:prendi\w*|fuego|llamas|quema\w*|ardiendo|arde)\b)(?=.*\b(?:puerta|portal|entrada|pared|ventanas?|edificio|fachada|balcon|coches)\b)",
    ),
    rule(
        "explosion",
        "certain",
        "estruendo explosion bombazo ruido estallido & vidrio ventana cristal puerta",
        r"\b(?:tremendo|enorme|gran|fuerte|brutal|un) (?:estruendo|bombazo|estallido|ruido|pum)\b(?=.*\b(?:vidrios?|ventanas?|cristales|puerta)\b(?:\W+\w+){0,4}?\W+(?:rot\w*|volaron|reventad\w*|"
        r"reventaron|estallaron|estallado|calle|fuera|volado)\b)",
    ),
    rule(
        "missing_child",
        "certain",
        "encuentro encontramos veo & hijo hija nino nina nieto nieta bebe nene nena",
        r"\b(?:mi|nuestr[oa]|el|la) (?:\w+ ){0,2}(?:hij[oa]|hijit[oa]|nin[oa]|niet[oa]|nen[ea]|peque\w*)\b(?=[\s\S]*\bno (?:lo|la|le) (?:encuentr\w*|encontramos|veo por))",
    ),
    rule(
        "water",
        "certain",
        "agua canal rio lago estanque puerto mar & cay caid salt tir metio & sale ve_ veo cabeza hund arrastr flota",
        rf"\b{_WHO}\b(?:\W+\w+){{0,8}}?\W+(?:al|en el|en la|en) {_WATER}\b(?=.*(?:no (?:\w+ )?(?:sale|ve|veo|vemos|asoma|aparece)|se hunde|hundi|cabeza|arrastr|se lo lleva))|"
        rf"\b(?:cayo|caido)\b(?:\W+\w+){{0,6}}?\W+al {_WATER}\b(?=.*no (?:\w+ )?(?:sale|ve|veo|sabe nadar|asoma|aparece))",
    ),
    rule(
        "other",
        "certain",
        "coche auto carro & bebe nino nina peque & encerrad solo sola calor sol_ reacciona suda cerrado",
        r"\b(?:bebe|nin[oa]|peque\w*|nene|nena)\b(?:\W+\w+){0,6}?\W+(?:dentro del?|en(?: el| un| este)?|adentro del?) (?:el |un )?(?:coche|auto|carro)\b(?=.*(?:calor|\bsol\b|reacciona|suda|encerrad|"
        r"cerrado|horno))|\b(?:coche|auto|carro)\b(?=.*\b(?:bebe|nin[oa]|nene|nena)\b(?:\W+\w+){0,5}?\W+(?:encerrad\w*|sol[oa])\b)(?=.*(?:calor|\bsol\b|reacciona|suda|horno))",
    ),
    rule(
        "water",
        "certain",
        "canal rio puerto lago & coche auto carro carrito camion nino nina senor senora bebe",
        r"\b(?:coche|auto|carro|carrito|camion|autobus|nin[oa]|senora?|bebe|alguien)\b(?: (?:se|ha|ido"
        r"|rodando|cayo|esta|hay|fue|metio|acaba|de|caer))* (?:en el|al|dentro del) (?:canal|rio|puerto"
        r"|lago)\b",
    ),
    rule(
        "collapse",
        "certain",
        "balcon andamio & desprend cayo rompio solto volo & gente fiesta alguien personas nino obrero acera encima",
        r"\b(?:balcon|andamio)\b(?=.*\b(?:desprend\w*|cayo|rompio|solto|volo|vino abajo)\b)(?=.*\b(?:gente"
        r"|fiesta|alguien|personas|nin[oa]s?|obreros?|acera|encima)\b)",
    ),
    rule(
        "violence",
        "certain",
        "patadas & matando pegan dan tienen mi_hijo mi_hermano cabeza",
        r"\b(?:matando|tienen|dan|dando|estan)\b(?:\W+\w+){0,4}?\W+a? ?patadas\b(?=\W*(?:$|venga|ayuda"
        r"|en la cabeza|a mi|a un|rapido))|\bmatando a (?:patadas|golpes)\b",
    ),
    rule(
        "suicide",
        "certain",
        "barandilla baranda & otro_lado por_fuera",
        r"\b(?:esta|hay|sentad[oa]|de pie|parad[oa])\b(?:\W+\w+){0,5}?\W+al otro lado de la (?:barandilla"
        r"|baranda)\b|\bcolgando por fuera del balcon",
    ),
    rule(
        "suicide",
        "certain",
        "pastillas & veinte treinta diez cuarenta mano mitad trag",
        r"\b(?:diez|veinte|treinta|cuarenta|\d\d) pastillas\b(?=.*\b(?:miedo|dormir|tome|trague|tomado)\b)"
        r"|\bpastillas en la mano\b|\b(?:trague|tome) la mitad de las pastillas",
    ),
    rule(
        "injury",
        "certain",
        "escalera tejado andamio & pierna & nota siente",
        r"\b(?:escalera|tejado|andamio|techo|balcon)\b(?=.*\bno (?:se )?(?:nota|siente|noto"
        r"|siento) las piernas)",
    ),
    rule(
        "collapse",
        "certain",
        "debajo & pared muro andamio balcon escombro fachada techo & hijo hija padre madre quedo hay",
        r"\b(?:quedo|quedaron|atrapad[oa]s?|esta|estan)\b(?:\W+\w+){0,2}?\W+debajo de (?:la |el |los |un "
        r"|una )(?:pared|muro|andamio|balcon|escombros|techo)",
    ),
)
