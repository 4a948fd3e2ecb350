namespace Cacao.Fusion.Composition;

/// <summary>The third stage: each source schema on its own.</summary>
internal sealed class SourceSchemaValidator(CompositionLog log)
{
    public static IReadOnlyList<ISourceSchemaRule> Rules { get; } =
    [
        new InvalidGraphQLRule(),
        new UnsupportedDirectiveRule(),
        new DisallowedInaccessibleElementsRule(),
        new TypeDefinitionInvalidRule(),
        new QueryRootTypeInaccessibleRule(),
        new RootMutationUsedRule(),
        new RootQueryUsedRule(),
        new RootSubscriptionUsedRule(),
        new ExternalUnusedRule(),
        new ExternalOverrideCollisionRule(),
        new ExternalProvidesCollisionRule(),
        new ExternalRequireCollisionRule(),
        new ExternalOnInterfaceRule(),
        new IsInvalidSyntaxRule(),
        new IsInvalidFieldTypeRule(),
        new IsInvalidUsageRule(),
        new KeyFieldsSelectInvalidTypeRule(),
        new KeyDirectiveInFieldsArgumentRule(),
        new KeyInvalidArgumentsRule(),
        new KeyInvalidSyntaxRule(),
        new KeyInvalidFieldsTypeRule(),
        new LookupMustHaveArgumentsRule(),
        new LookupReturnsNonNullableTypeRule(),
        new LookupReturnsListRule(),
        new OverrideFromSelfRule(),
        new OverrideOnInterfaceRule(),
        new ProvidesDirectiveInFieldsArgumentRule(),
        new ProvidesFieldsHasArgumentsRule(),
        new ProvidesFieldsMissingExternalRule(),
        new ProvidesInvalidSyntaxRule(),
        new ProvidesInvalidFieldsRule(),
        new ProvidesInvalidFieldsTypeRule(),
        new ProvidesOnNonCompositeFieldRule(),
        new RequireInvalidSyntaxRule(),
        new RequireInvalidFieldTypeRule(),
        new InvalidShareableUsageRule(),
    ];

    public void Validate(IReadOnlyList<SchemaDefinition> schemas)
    {
        foreach (var schema in schemas)
        {
            foreach (var rule in Rules)
            {
                rule.Validate(schema, log);
            }
        }
    }
}
