namespace Cacao.Fusion.Composition;

internal static class DirectiveNames
{
    public const string Authorize = "authorize";
    public const string CacheControl = "cacheControl";
    public const string Cost = "cost";
    public const string Deprecated = "deprecated";
    public const string External = "external";
    public const string Inaccessible = "inaccessible";
    public const string Internal = "internal";
    public const string Is = "is";
    public const string Key = "key";
    public const string ListSize = "listSize";
    public const string Lookup = "lookup";
    public const string McpToolAnnotations = "mcpToolAnnotations";
    public const string OneOf = "oneOf";
    public const string Override = "override";
    public const string Provides = "provides";
    public const string Require = "require";
    public const string SerializeAs = "serializeAs";
    public const string Shareable = "shareable";
    public const string SpecifiedBy = "specifiedBy";
    public const string Tag = "tag";

    public const string FusionCost = "fusion__cost";
    public const string FusionEnumValue = "fusion__enumValue";
    public const string FusionField = "fusion__field";
    public const string FusionImplements = "fusion__implements";
    public const string FusionInaccessible = "fusion__inaccessible";
    public const string FusionInputField = "fusion__inputField";
    public const string FusionListSize = "fusion__listSize";
    public const string FusionLookup = "fusion__lookup";
    public const string FusionRequires = "fusion__requires";
    public const string FusionSchemaMetadata = "fusion__schema_metadata";
    public const string FusionType = "fusion__type";
    public const string FusionUnionMember = "fusion__unionMember";
}
