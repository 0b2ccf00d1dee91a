"""The kinds of fault that befall a template."""

from collections.abc import Mapping

from simulator.faults.effects import Effect, Kind, TemplateChange

_TEMPLATE = ("template",)

ON_TEMPLATES: Mapping[str, Kind] = {
    "template_paused": Kind(
        target_types=_TEMPLATE,
        about="The template is paused for its low quality: sending it is refused with 132015.",
        effect=Effect(template=TemplateChange(status="PAUSED", quality="RED")),
        per="template",
        says=("template_paused",),
        says_after=("template_unpaused",),
    ),
    "template_disabled": Kind(
        target_types=_TEMPLATE,
        about="The template is disabled for good: sending it is refused with 132016.",
        effect=Effect(template=TemplateChange(status="DISABLED", quality="RED")),
        per="template",
        says=("template_disabled",),
        says_after=("template_reinstated",),
    ),
    "template_rejected": Kind(
        target_types=_TEMPLATE,
        about="The template is rejected on a second look: sending it is refused with 132001.",
        effect=Effect(template=TemplateChange(status="REJECTED")),
        per="template",
        says=("template_rejected",),
        says_after=("template_approved",),
    ),
    "template_recategorised": Kind(
        target_types=_TEMPLATE,
        about="The template becomes MARKETING: it costs more, and who opted out does not get it.",
        effect=Effect(template=TemplateChange(category="MARKETING")),
        per="template",
        says=("template_marketing",),
        says_after=("template_category_back",),
    ),
    "template_quality_low": Kind(
        target_types=_TEMPLATE,
        about="The template's quality falls to RED (message_template_quality_update); it may still be sent.",
        effect=Effect(template=TemplateChange(quality="RED")),
        per="template",
        says=("template_quality_low",),
        says_after=("template_quality_back",),
    ),
}
