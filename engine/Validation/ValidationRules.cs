namespace Cacao.Validation;

/// <summary>The rule sets.</summary>
public static partial class ValidationRules
{
    /// <summary>Every rule that the specification has for documents to execute, with those for <c>@defer</c> and <c>@stream</c>.</summary>
    public static IReadOnlyList<ValidationRule> Specified { get; } =
    [
        ExecutableDefinitions,
        KnownOperationTypes,
        UniqueOperationNames,
        LoneAnonymousOperation,
        SingleFieldSubscriptions,
        KnownTypeNames,
        FragmentsOnCompositeTypes,
        VariablesAreInputTypes,
        ScalarLeafs,
        FieldsOnCorrectType,
        UniqueFragmentNames,
        KnownFragmentNames,
        NoUnusedFragments,
        PossibleFragmentSpreads,
        NoFragmentCycles,
        UniqueVariableNames,
        NoUndefinedVariables,
        NoUnusedVariables,
        KnownDirectives,
        UniqueDirectivesPerLocation,
        DeferStreamDirectiveOnRootField,
        DeferStreamDirectiveOnValidOperations,
        DeferStreamDirectiveLabel,
        StreamDirectiveOnListField,
        KnownArgumentNames,
        UniqueArgumentNames,
        ValuesOfCorrectType,
        ProvidedRequiredArguments,
        VariablesInAllowedPosition,
        OverlappingFieldsCanBeMerged,
        UniqueInputFieldNames,
        MaxIntrospectionDepth,
    ];

    /// <summary>Every rule that the specification has for type system documents, before a schema is built.</summary>
    public static IReadOnlyList<ValidationRule> SpecifiedTypeSystem { get; } =
    [
        LoneSchemaDefinition,
        UniqueOperationTypes,
        UniqueTypeNames,
        UniqueEnumValueNames,
        UniqueFieldDefinitionNames,
        UniqueArgumentDefinitionNames,
        UniqueDirectiveNames,
        KnownTypeNames,
        KnownDirectives,
        UniqueDirectivesPerLocation,
        PossibleTypeExtensions,
        KnownArgumentNamesOnDirectives,
        UniqueArgumentNames,
        UniqueInputFieldNames,
        ProvidedRequiredArgumentsOnDirectives,
    ];

    /// <summary>Rules that some want and the specification does not ask for.</summary>
    public static IReadOnlyList<ValidationRule> Optional { get; } =
    [
        NoSchemaIntrospectionCustom,
        NoDeprecatedCustom,
    ];
}
