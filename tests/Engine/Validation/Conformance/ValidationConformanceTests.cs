using Cacao.Language;
using Cacao.Types;
using EShop.Testing.Conformance;

namespace Cacao.Validation.Conformance;

[Trait("Category", "Conformance")]
public sealed class ValidationConformanceTests
{
    private readonly SchemaCache _schemas = new();

    [Fact]
    public void Validate_Should_GiveTheReferenceErrors_When_OneRuleIsAsked()
        => ConformanceData.Run("validation", item =>
        {
            var schema = _schemas.Get(item);
            var document = GraphQLParser.Parse(item.Text("query")!);
            ExpectedErrors.Check(item["errors"], DocumentValidator.Validate(schema, document, RuleNames.Select(item["rules"])));

            var all = ValidationOptions.Default with { Rules = RuleNames.Version16 };
            ExpectedErrors.Check(item["allRulesErrors"], DocumentValidator.Validate(schema, document, all));
        });

    [Fact]
    public void Validate_Should_GiveTheReferenceErrors_When_TheRuleIsOfVersion17()
        => ConformanceData.Run(
            "validation-17",
            item =>
            {
                var document = GraphQLParser.Parse(item.Text("query")!, ParserOptions.Default with { AllowLegacyFragmentVariables = true });
                var errors = DocumentValidator.Validate(_schemas.Get(item), document, RuleNames.Select(item["rules"]));

                ExpectedErrors.Check(item["errors"], errors, Version17Wording.Canonical);
            });

    [Fact]
    public void ValidateTypeSystem_Should_GiveTheReferenceErrors()
        => ConformanceData.Run("sdl-validation", static item =>
        {
            Schema? schema = item.Text("schemaToExtend") is { } sdl ? TestSchema.Build(sdl) : null;
            var document = GraphQLParser.Parse(item.Text("sdl")!);
            ExpectedErrors.Check(
                item["errors"],
                DocumentValidator.ValidateTypeSystem(document, schema, RuleNames.Select(item["rules"])));
        });
}
