namespace Cacao.Validation;

// Properties without a backing field: the lists are filled before fields of this part would be.
public static partial class ValidationRules
{
    private static ValidationRule ExecutableDefinitions => new(
        nameof(ExecutableDefinitionsRule),
        static () => new ExecutableDefinitionsRule());

    private static ValidationRule KnownOperationTypes => new(
        nameof(KnownOperationTypesRule),
        static () => new KnownOperationTypesRule());

    private static ValidationRule UniqueOperationNames => new(
        nameof(UniqueOperationNamesRule),
        static () => new UniqueOperationNamesRule());

    private static ValidationRule LoneAnonymousOperation => new(
        nameof(LoneAnonymousOperationRule),
        static () => new LoneAnonymousOperationRule());

    private static ValidationRule SingleFieldSubscriptions => new(
        nameof(SingleFieldSubscriptionsRule),
        static () => new SingleFieldSubscriptionsRule());

    private static ValidationRule KnownTypeNames => new(
        nameof(KnownTypeNamesRule),
        static () => new KnownTypeNamesRule());

    private static ValidationRule FragmentsOnCompositeTypes => new(
        nameof(FragmentsOnCompositeTypesRule),
        static () => new FragmentsOnCompositeTypesRule());

    private static ValidationRule VariablesAreInputTypes => new(
        nameof(VariablesAreInputTypesRule),
        static () => new VariablesAreInputTypesRule());

    private static ValidationRule ScalarLeafs => new(
        nameof(ScalarLeafsRule),
        static () => new ScalarLeafsRule());

    private static ValidationRule FieldsOnCorrectType => new(
        nameof(FieldsOnCorrectTypeRule),
        static () => new FieldsOnCorrectTypeRule());

    private static ValidationRule UniqueFragmentNames => new(
        nameof(UniqueFragmentNamesRule),
        static () => new UniqueFragmentNamesRule());

    private static ValidationRule KnownFragmentNames => new(
        nameof(KnownFragmentNamesRule),
        static () => new KnownFragmentNamesRule());

    private static ValidationRule NoUnusedFragments => new(
        nameof(NoUnusedFragmentsRule),
        static () => new NoUnusedFragmentsRule());

    private static ValidationRule PossibleFragmentSpreads => new(
        nameof(PossibleFragmentSpreadsRule),
        static () => new PossibleFragmentSpreadsRule());

    private static ValidationRule NoFragmentCycles => new(
        nameof(NoFragmentCyclesRule),
        static () => new NoFragmentCyclesRule());

    private static ValidationRule UniqueVariableNames => new(
        nameof(UniqueVariableNamesRule),
        static () => new UniqueVariableNamesRule());

    private static ValidationRule NoUndefinedVariables => new(
        nameof(NoUndefinedVariablesRule),
        static () => new NoUndefinedVariablesRule());

    private static ValidationRule NoUnusedVariables => new(
        nameof(NoUnusedVariablesRule),
        static () => new NoUnusedVariablesRule());

    private static ValidationRule KnownDirectives => new(
        nameof(KnownDirectivesRule),
        static () => new KnownDirectivesRule());

    private static ValidationRule UniqueDirectivesPerLocation => new(
        nameof(UniqueDirectivesPerLocationRule),
        static () => new UniqueDirectivesPerLocationRule());

    private static ValidationRule DeferStreamDirectiveOnRootField => new(
        nameof(DeferStreamDirectiveOnRootFieldRule),
        static () => new DeferStreamDirectiveOnRootFieldRule());

    private static ValidationRule DeferStreamDirectiveOnValidOperations => new(
        nameof(DeferStreamDirectiveOnValidOperationsRule),
        static () => new DeferStreamDirectiveOnValidOperationsRule());

    private static ValidationRule DeferStreamDirectiveLabel => new(
        nameof(DeferStreamDirectiveLabelRule),
        static () => new DeferStreamDirectiveLabelRule());

    private static ValidationRule StreamDirectiveOnListField => new(
        nameof(StreamDirectiveOnListFieldRule),
        static () => new StreamDirectiveOnListFieldRule());

    private static ValidationRule KnownArgumentNames => new(
        nameof(KnownArgumentNamesRule),
        static () => new KnownArgumentNamesOnDirectivesRule(),
        static () => new KnownArgumentNamesRule());

    private static ValidationRule UniqueArgumentNames => new(
        nameof(UniqueArgumentNamesRule),
        static () => new UniqueArgumentNamesRule());

    private static ValidationRule ValuesOfCorrectType => new(
        nameof(ValuesOfCorrectTypeRule),
        static () => new ValuesOfCorrectTypeRule());

    private static ValidationRule ProvidedRequiredArguments => new(
        nameof(ProvidedRequiredArgumentsRule),
        static () => new ProvidedRequiredArgumentsOnDirectivesRule(),
        static () => new ProvidedRequiredArgumentsRule());

    private static ValidationRule VariablesInAllowedPosition => new(
        nameof(VariablesInAllowedPositionRule),
        static () => new VariablesInAllowedPositionRule());

    private static ValidationRule OverlappingFieldsCanBeMerged => new(
        nameof(OverlappingFieldsCanBeMergedRule),
        static () => new OverlappingFieldsCanBeMergedRule());

    private static ValidationRule UniqueInputFieldNames => new(
        nameof(UniqueInputFieldNamesRule),
        static () => new UniqueInputFieldNamesRule());

    private static ValidationRule MaxIntrospectionDepth => new(
        nameof(MaxIntrospectionDepthRule),
        static () => new MaxIntrospectionDepthRule());

    private static ValidationRule NoSchemaIntrospectionCustom => new(
        nameof(NoSchemaIntrospectionCustomRule),
        static () => new NoSchemaIntrospectionCustomRule());

    private static ValidationRule NoDeprecatedCustom => new(
        nameof(NoDeprecatedCustomRule),
        static () => new NoDeprecatedCustomRule());

    private static ValidationRule LoneSchemaDefinition => new(
        nameof(LoneSchemaDefinitionRule),
        static () => new LoneSchemaDefinitionRule());

    private static ValidationRule UniqueOperationTypes => new(
        nameof(UniqueOperationTypesRule),
        static () => new UniqueOperationTypesRule());

    private static ValidationRule UniqueTypeNames => new(
        nameof(UniqueTypeNamesRule),
        static () => new UniqueTypeNamesRule());

    private static ValidationRule UniqueEnumValueNames => new(
        nameof(UniqueEnumValueNamesRule),
        static () => new UniqueEnumValueNamesRule());

    private static ValidationRule UniqueFieldDefinitionNames => new(
        nameof(UniqueFieldDefinitionNamesRule),
        static () => new UniqueFieldDefinitionNamesRule());

    private static ValidationRule UniqueArgumentDefinitionNames => new(
        nameof(UniqueArgumentDefinitionNamesRule),
        static () => new UniqueArgumentDefinitionNamesRule());

    private static ValidationRule UniqueDirectiveNames => new(
        nameof(UniqueDirectiveNamesRule),
        static () => new UniqueDirectiveNamesRule());

    private static ValidationRule PossibleTypeExtensions => new(
        nameof(PossibleTypeExtensionsRule),
        static () => new PossibleTypeExtensionsRule());

    private static ValidationRule KnownArgumentNamesOnDirectives => new(
        nameof(KnownArgumentNamesOnDirectivesRule),
        static () => new KnownArgumentNamesOnDirectivesRule());

    private static ValidationRule ProvidedRequiredArgumentsOnDirectives => new(
        nameof(ProvidedRequiredArgumentsOnDirectivesRule),
        static () => new ProvidedRequiredArgumentsOnDirectivesRule());
}
