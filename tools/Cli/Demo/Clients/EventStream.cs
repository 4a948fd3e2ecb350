using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace EShop.Cli.Demo.Clients;

/// <summary>Reads GraphQL over SSE: <c>next</c> events until <c>complete</c>.</summary>
internal static class EventStream
{
    public static async IAsyncEnumerable<JsonElement> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var name = "message";
        var data = new StringBuilder();
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.Length == 0)
            {
                if (name == "complete")
                {
                    yield break;
                }

                if (name == "next" && data.Length > 0)
                {
                    using var document = JsonDocument.Parse(data.ToString());
                    yield return document.RootElement.Clone();
                }

                name = "message";
                data.Clear();
            }
            else if (Field(line, "event") is { } value)
            {
                name = value;
            }
            else if (Field(line, "data") is { } text)
            {
                data.Append(data.Length > 0 ? "\n" : string.Empty).Append(text);
            }
        }

        throw new DemoException("The event stream ended before it was complete.");
    }

    private static string? Field(string line, string name)
        => line.StartsWith(name + ":", StringComparison.Ordinal) ? line[(name.Length + 1)..].TrimStart(' ') : null;
}
