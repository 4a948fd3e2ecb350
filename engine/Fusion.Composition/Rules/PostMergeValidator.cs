namespace Cacao.Fusion.Composition;

/// <summary>The sixth stage: whether the composed schema is whole.</summary>
internal sealed class PostMergeValidator(CompositionLog log)
{
    public static IReadOnlyList<IPostMergeRule> Rules { get; } =
    [
        new NoQueriesRule(),
        new ReferenceToInaccessibleTypeRule(),
        new ReferenceToInternalTypeRule(),
        new EmptyMergedObjectTypeRule(),
        new EmptyMergedInterfaceTypeRule(),
        new ImplementedByInaccessibleRule(),
        new InterfaceFieldNoImplementationRule(),
        new EmptyMergedInputObjectTypeRule(),
        new NonNullInputFieldIsInaccessibleRule(),
        new EmptyMergedEnumTypeRule(),
        new EnumTypeDefaultValueInaccessibleRule(),
        new EmptyMergedUnionTypeRule(),
        new KeyInvalidFieldsRule(),
        new IsInvalidFieldsRule(),
        new RequireInvalidFieldsRule(),
        new LookupInvalidArgumentRule(),
        new InvalidMergedGraphQLRule(),
    ];

    public void Validate(SchemaDefinition merged, IReadOnlyList<SchemaDefinition> schemas)
    {
        var context = new PostMergeContext(merged, schemas);

        foreach (var rule in Rules)
        {
            rule.Validate(context, log);
        }
    }
}
