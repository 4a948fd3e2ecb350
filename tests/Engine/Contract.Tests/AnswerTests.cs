using System.Text.Json;
using Contract.Testing;

namespace Contract;

/// <summary>The answers that the real packages gave to the same requests on the same data.</summary>
public sealed class AnswerTests(ContractServer server) : IClassFixture<ContractServer>
{
    [Fact]
    public async Task Answers_Should_BeThoseOfTheContract()
    {
        if (ContractData.Find("answers.json") is not { } path)
        {
            return;
        }

        using var document = JsonDocument.Parse(await File.ReadAllBytesAsync(path));
        using var client = server.Factory.CreateClient();
        var differences = new List<string>();
        var count = 0;

        foreach (var item in document.RootElement.EnumerateArray())
        {
            count++;
            if (await FindDifferenceAsync(client, item) is { } difference)
            {
                differences.Add($"{item.GetProperty("name").GetString()}: {difference}");
            }
        }

        Console.WriteLine($"contract answers: {count - differences.Count} of {count} agree");
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    private static async Task<string?> FindDifferenceAsync(HttpClient client, JsonElement item)
    {
        var headers = item.GetProperty("headers").EnumerateObject().Select(h => KeyValuePair.Create(h.Name, h.Value.GetString()!));
        using var response = await client.PostAsync(item.GetProperty("request").GetRawText(), headers);
        var text = await response.Content.ReadAsStringAsync();
        if ((int)response.StatusCode != item.GetProperty("status").GetInt32())
        {
            return $"expected status {item.GetProperty("status")}, got {(int)response.StatusCode}: {text}";
        }

        if (response.Content.Headers.ContentType?.ToString() != item.GetProperty("contentType").GetString())
        {
            return $"expected {item.GetProperty("contentType")}, got {response.Content.Headers.ContentType}";
        }

        using var actual = JsonDocument.Parse(text);
        var expected = item.GetProperty("response");
        return FindErrorDifference(expected, actual.RootElement)
            ?? JsonComparison.FindDifference(Data(expected), Data(actual.RootElement), "$.data");
    }

    private static JsonElement Data(JsonElement response)
        => response.TryGetProperty("data", out var data) ? data : JsonDocument.Parse("\"(none)\"").RootElement;

    /// <summary>Errors agree in number and path, in the code of authorization, and in messages where they have a path: those of the domain.</summary>
    private static string? FindErrorDifference(JsonElement expected, JsonElement actual)
    {
        var wanted = Errors(expected);
        var given = Errors(actual);
        if (wanted.Length != given.Length)
        {
            return $"expected {wanted.Length} errors, got {actual.GetRawText()}";
        }

        for (var i = 0; i < wanted.Length; i++)
        {
            var path = Text(wanted[i], "path");
            if (path != Text(given[i], "path"))
            {
                return $"expected path {path}, got {given[i].GetRawText()}";
            }

            if (Code(wanted[i]) is { } code && code.StartsWith("AUTH_", StringComparison.Ordinal) && code != Code(given[i]))
            {
                return $"expected code {code}, got {given[i].GetRawText()}";
            }

            if (path == "[\"fails\"]" && Text(wanted[i], "message") != Text(given[i], "message"))
            {
                return $"expected message {Text(wanted[i], "message")}, got {given[i].GetRawText()}";
            }
        }

        return null;
    }

    private static JsonElement[] Errors(JsonElement response)
        => response.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray()] : [];

    private static string? Text(JsonElement error, string name)
        => error.TryGetProperty(name, out var value) ? JsonSerializer.Serialize(value) : null;

    private static string? Code(JsonElement error)
        => error.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out var code) ? code.GetString() : null;
}
