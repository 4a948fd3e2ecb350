using Cacao.Language;
using EShop.Testing.Conformance;

namespace Cacao.Types.Tests;

[Trait("Category", "Conformance")]
public sealed class ExtendSchemaConformanceTests
{
    private const string Separator = "#---extend---";

    [Fact]
    public void Build_Should_ExtendLikeTheReference()
        => ConformanceData.Run("extend-schema", Check, static item => item.Has("error") ? "a rule of SDL validation" : null);

    private static void Check(ConformanceCase item)
    {
        var parts = item.Text("schema")!.Split(Separator);
        var builder = new SchemaBuilder();
        if (parts[0].Trim().Length > 0)
        {
            builder.AddDocument(GraphQLParser.Parse(parts[0]));
        }

        foreach (var extension in parts.Skip(1).Append(item.Text("extension")!))
        {
            builder.AddExtension(GraphQLParser.Parse(extension));
        }

        Assert.Equal(item.Text("result"), SchemaPrinter.Print(builder.Build()));
    }
}
