using Cacao.Execution;
using Cacao.Types;
using Contract.Testing;
using Microsoft.Extensions.DependencyInjection;
using Snapshooter.Xunit;

namespace Contract;

/// <summary>The schema that the contract's sources make.</summary>
public sealed class SchemaTests(ContractServer server) : IClassFixture<ContractServer>
{
    [Fact]
    public async Task Schema_Should_BeTheOneTheContractPrints()
    {
        if (ContractData.Find("schema.graphqls") is not { } path)
        {
            return;
        }

        var expected = SchemaFacts.Read(await File.ReadAllTextAsync(path));

        var actual = SchemaFacts.Read(await PrintAsync());

        var differences = expected.Except(actual).Select(f => $"- {f}")
            .Concat(actual.Except(expected).Select(f => $"+ {f}"))
            .OrderBy(d => d[2..], StringComparer.Ordinal)
            .ToArray();
        Assert.True(differences.Length == 0, string.Join("\n", differences));
    }

    [Fact]
    public async Task Schema_Should_StayAsItIs() => Snapshot.Match(await PrintAsync());

    private async Task<string> PrintAsync()
    {
        var provider = server.Factory.Services.GetRequiredService<IRequestExecutorProvider>();
        var executor = await provider.GetExecutorAsync("shop");
        return SchemaPrinter.Print(executor.Schema, SchemaPrinterOptions.Export);
    }
}
