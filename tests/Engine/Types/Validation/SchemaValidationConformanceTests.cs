using System.Text.Json;
using Cacao.Language;
using EShop.Testing.Conformance;

namespace Cacao.Types.Tests;

[Trait("Category", "Conformance")]
public sealed class SchemaValidationConformanceTests
{
    [Fact]
    public void Validate_Should_GiveTheReferenceAnswers() => ConformanceData.Run("schema-validation", Check);

    private static void Check(ConformanceCase item)
    {
        var builder = new SchemaBuilder().AddDocument(GraphQLParser.Parse(item.Text("sdl")!));
        if (item.Has("extensions"))
        {
            foreach (var extension in item["extensions"].EnumerateArray())
            {
                builder.AddExtension(GraphQLParser.Parse(extension.GetString()!));
            }
        }

        var errors = SchemaValidator.Validate(builder.Build());

        var withLocations = !item.Flag("messagesOnly");
        Assert.Equal(
            item["errors"].EnumerateArray().Select(e => Describe(e, withLocations)),
            errors.Select(e => Describe(e, withLocations)));
    }

    private static string Describe(JsonElement error, bool withLocations)
    {
        var message = error.GetProperty("message").GetString()!;
        return withLocations && error.TryGetProperty("locations", out var locations)
            ? message + string.Concat(locations.EnumerateArray().Select(l => $" {l.GetProperty("line")}:{l.GetProperty("column")}"))
            : message;
    }

    private static string Describe(IError error, bool withLocations)
        => withLocations ? error.Message + string.Concat((error.Locations ?? []).Select(l => $" {l.Line}:{l.Column}")) : error.Message;
}
