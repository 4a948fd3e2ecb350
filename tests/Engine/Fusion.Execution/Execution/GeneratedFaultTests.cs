using System.Text.Json;
using Cacao.Execution;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>
/// Generated operations over sources that fail, give nulls, break off and leave things out. Whatever happens: the answer has the shape that
/// was asked for, every error has a path, and no value that must not be null is null without an error that says why.
/// </summary>
public sealed class GeneratedFaultTests
{
    public static TheoryData<string, int> Runs => new()
    {
        { "benchmark", 0 }, { "benchmark", 10_000 }, { "shop", 0 }, { "shop", 10_000 }, { "shop", 20_000 },
    };

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task ExecuteAsync_Should_ExplainEveryNull_When_SourcesFail(string schema, int firstSeed)
    {
        var document = TestSchemas.Document(schema);
        var composite = CompositeSchemaReader.Read(document);
        var shown = PublicSchemaDocument.Create(document);
        var sources = schema == "shop" ? ShopData.Sources() : BenchmarkData.Sources();
        var gateway = new TestGateway(document, sources);
        var harmed = 0;
        for (var seed = firstSeed; seed < firstSeed + 120; seed++)
        {
            var random = new Random(seed);
            foreach (var source in sources.Values)
            {
                Harm(source, random);
            }

            if (new OperationGenerator(shown, random).Create("Query", "query", 2 + (seed % 4)) is not { } operation)
            {
                continue;
            }

            var answer = await gateway.ExecuteAsync(operation, onError: ErrorHandlingMode.Null);

            try
            {
                using var json = JsonDocument.Parse(answer);
                harmed += json.RootElement.TryGetProperty("errors", out _) ? 1 : 0;
                Check(TestSchemas.Plan(composite, operation).Root, json.RootElement);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"seed {seed}: {exception.Message}\n{operation}\n{answer}", exception);
            }
        }

        Assert.True(harmed >= 40, $"Only {harmed} of the operations were harmed.");
    }

    private static void Harm(TestSource source, Random random)
    {
        var kind = random.Next(6);
        var seed = random.Next();
        source.Capabilities = new SourceSchemaCapabilities { VariableBatching = random.Next(2) == 0, RequestBatching = random.Next(2) == 0 };
        source.OnCall = kind == 0 ? (_, _) => throw new HttpRequestException("Down.") : null;
        source.OnAnswer = kind switch
        {
            1 => body => body[..(body.Length / 2)],
            2 => _ => "{\"errors\":[{\"message\":\"Refused.\"}]}",
            _ => null,
        };
        var faults = new Random(seed);
        source.OnValue = kind switch
        {
            3 => value => faults.Next(5) == 0 ? null : value,
            4 => value => faults.Next(5) == 0 ? new TestSourceException("Broken.", "BROKEN") : value,
            _ => null,
        };
    }

    private static void Check(ResponseObject root, JsonElement answer)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        if (answer.TryGetProperty("errors", out var errors))
        {
            foreach (var error in errors.EnumerateArray())
            {
                Assert.True(error.TryGetProperty("path", out var path), "an error has no path");
                paths.Add(string.Join('/', path.EnumerateArray().Select(s => s.ToString())));
                Assert.False(string.IsNullOrEmpty(error.GetProperty("message").GetString()));
            }
        }

        var data = answer.GetProperty("data");
        Assert.Equal(JsonValueKind.Object, data.ValueKind);
        CheckObject(root, data, "", paths);
    }

    private static void CheckObject(ResponseObject shape, JsonElement value, string path, HashSet<string> errors)
    {
        foreach (var property in value.EnumerateObject())
        {
            var fields = shape.WithResponseName(property.Name);
            Assert.NotEmpty(fields);
            CheckValue(fields, property.Value, 0, path.Length == 0 ? property.Name : $"{path}/{property.Name}", errors);
        }

        if (shape.OnlyType >= 0)
        {
            foreach (var field in shape.FieldsByType[shape.OnlyType]!)
            {
                Assert.True(value.TryGetProperty(field.ResponseName, out _), $"{path} has no {field.ResponseName}");
            }
        }
    }

    private static void CheckValue(IReadOnlyList<ResponseField> fields, JsonElement value, int level, string path, HashSet<string> errors)
    {
        var type = fields[0].Definition?.Type;
        if (type is null)
        {
            return;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                Assert.True(!type.IsNonNull(level) || errors.Contains(path), $"{path} is null without a reason");
                break;
            case JsonValueKind.Array when type.ListDepth > level:
                var index = 0;
                foreach (var element in value.EnumerateArray())
                {
                    CheckValue(fields, element, level + 1, $"{path}/{index++}", errors);
                }

                break;
            case JsonValueKind.Object when fields[0].Child is { } child:
                CheckObject(child, value, path, errors);
                break;
        }
    }
}
