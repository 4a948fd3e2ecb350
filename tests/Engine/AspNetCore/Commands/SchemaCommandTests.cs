using Cacao.AspNetCore.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Cacao.AspNetCore.Tests.Commands;

public sealed class SchemaCommandTests
{
    [Fact]
    public async Task Export_Should_WriteTheSchema_When_OutputIsNamed()
    {
        var folder = Directory.CreateTempSubdirectory("export");
        try
        {
            var file = System.IO.Path.Combine(folder.FullName, "new", "schema.graphqls");
            var builder = Host.CreateApplicationBuilder();
            builder.AddGraphQL("reference").AddReferenceSchema();
            using var host = builder.Build();

            var exitCode = await host.RunWithGraphQLCommandsAsync(["schema", "export", "--output", file, "--schema-name", "reference"]);

            Assert.Equal(0, exitCode);
            Assert.Contains("union SearchResult", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Export_Should_Fail_When_OptionIsUnknown()
    {
        var builder = Host.CreateApplicationBuilder();
        builder.AddGraphQL("reference").AddReferenceSchema();
        using var host = builder.Build();

        Assert.NotEqual(0, await host.RunWithGraphQLCommandsAsync(["schema", "export", "--nonsense"]));
    }

    [Fact]
    public async Task Start_Should_Fail_When_ASchemaCannotBeBuilt()
    {
        var builder = Host.CreateApplicationBuilder();
        builder.AddGraphQL("broken").AddDocumentFromString("type Query { a: Missing }");
        using var host = builder.Build();

        var exception = await Assert.ThrowsAnyAsync<Exception>(() => host.StartAsync());

        Assert.Contains("Missing", exception.Message, StringComparison.Ordinal);
    }
}
