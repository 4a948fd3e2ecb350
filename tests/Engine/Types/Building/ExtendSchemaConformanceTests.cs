using Cacao.Language;
using Cacao.Validation;
using EShop.Testing.Conformance;

namespace Cacao.Types.Tests;

[Trait("Category", "Conformance")]
public sealed class ExtendSchemaConformanceTests
{
    private const string Separator = "#---extend---";

    [Fact]
    public void Build_Should_ExtendLikeTheReference()
        => ConformanceData.Run("extend-schema", Check);

    private static void Check(ConformanceCase item)
    {
        var parts = item.Text("schema")!.Split(Separator);
        var builder = new SchemaBuilder();
        if (parts[0].Trim().Length > 0)
        {
            builder.AddDocument(GraphQLParser.Parse(parts[0]));
        }

        if (item.Text("error") is { } error)
        {
            var errors = DocumentValidator.ValidateTypeSystem(GraphQLParser.Parse(item.Text("extension")!), builder.Build());
            Assert.Equal(error, string.Join("\n\n", errors.Select(e => e.Message)));
            return;
        }

        foreach (var extension in parts.Skip(1).Append(item.Text("extension")!))
        {
            builder.AddExtension(GraphQLParser.Parse(extension));
        }

        Assert.Equal(item.Text("result"), SchemaPrinter.Print(builder.Build()));
    }
}
