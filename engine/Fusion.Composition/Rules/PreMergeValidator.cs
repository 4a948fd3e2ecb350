namespace Cacao.Fusion.Composition;

/// <summary>The fourth stage: whether the source schemas can be merged.</summary>
internal sealed class PreMergeValidator(CompositionLog log)
{
    public static IReadOnlyList<IPreMergeRule> Rules { get; } =
    [
        new TypeKindMismatchRule(),
        new EnumValuesMismatchRule(),
        new OutputFieldTypesNotMergeableRule(),
        new FieldArgumentTypesNotMergeableRule(),
        new FieldWithMissingRequiredArgumentRule(),
        new InputFieldDefaultMismatchRule(),
        new InputFieldTypesNotMergeableRule(),
        new InputWithMissingRequiredFieldsRule(),
        new ExternalArgumentDefaultMismatchRule(),
        new ExternalArgumentMissingRule(),
        new ExternalArgumentTypeMismatchRule(),
        new ExternalMissingOnBaseRule(),
        new ExternalTypeMismatchRule(),
        new OverrideSourceHasOverrideRule(),
        new InvalidFieldSharingRule(),
        new InputWithMissingOneOfRule(),
        new SpecifiedByUrlMismatchRule(),
        new InputFieldOmittedRule(),
    ];

    public void Validate(IReadOnlyList<SchemaDefinition> schemas)
    {
        var context = new PreMergeContext(schemas);

        foreach (var rule in Rules)
        {
            rule.Validate(context, log);
        }
    }
}
