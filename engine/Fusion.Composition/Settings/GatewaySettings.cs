using System.Text.Json;

namespace Cacao.Fusion.Composition;

/// <summary>The settings of a gateway: how it reaches each of its source schemas.</summary>
public sealed class GatewaySettings
{
    private readonly Dictionary<string, SourceSchemaSettings> _byName;

    private GatewaySettings(IReadOnlyList<SourceSchemaSettings> sourceSchemas)
    {
        SourceSchemas = sourceSchemas;
        _byName = sourceSchemas.ToDictionary(s => s.Name, StringComparer.Ordinal);
    }

    public IReadOnlyList<SourceSchemaSettings> SourceSchemas { get; }

    public SourceSchemaSettings this[string name] => _byName[name];

    public SourceSchemaSettings? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Reads <c>gateway-settings.json</c>.</summary>
    /// <exception cref="InvalidSettingsException">It cannot be read, or a source schema has no address.</exception>
    public static GatewaySettings Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var sources = new List<SourceSchemaSettings>();

            foreach (var source in document.RootElement.GetProperty("sourceSchemas").EnumerateObject())
            {
                sources.Add(Read(source.Name, source.Value));
            }

            return new GatewaySettings(sources);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidSettingsException($"The gateway settings cannot be read: {exception.Message}", exception);
        }
    }

    private static SourceSchemaSettings Read(string name, JsonElement settings)
    {
        var http = Get(Get(settings, "transports"), "http");

        if (Get(http, "url") is not { ValueKind: JsonValueKind.String } url
            || !Uri.TryCreate(url.GetString(), UriKind.Absolute, out var address))
        {
            throw new InvalidSettingsException($"The settings of source schema '{name}' have no absolute 'transports.http.url'.");
        }

        var capabilities = Get(http, "capabilities");
        var batching = Get(capabilities, "batching");
        var subscriptions = Get(capabilities, "subscriptions");

        return new SourceSchemaSettings
        {
            Name = name,
            Url = address,
            WebSocketUrl = Get(Get(Get(settings, "transports"), "websockets"), "url") is { ValueKind: JsonValueKind.String } socket
                && Uri.TryCreate(socket.GetString(), UriKind.Absolute, out var socketAddress)
                    ? socketAddress
                    : null,
            SupportsVariableBatching = Flag(Get(batching, "variableBatching")),
            SupportsRequestBatching = Flag(Get(batching, "requestBatching")),
            SupportsSubscriptions = Flag(Get(subscriptions, "supported")),
            SubscriptionFormats = Get(subscriptions, "formats") is { ValueKind: JsonValueKind.Array } formats
                ? [.. formats.EnumerateArray().Select(f => f.GetString()!)]
                : [],
        };
    }

    private static JsonElement? Get(JsonElement? element, string name)
        => element is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty(name, out var member) ? member : null;

    // Not said counts as yes; a variable set by a deployment arrives as text.
    private static bool Flag(JsonElement? value)
        => value switch
        {
            { ValueKind: JsonValueKind.False } => false,
            { ValueKind: JsonValueKind.String } text => !string.Equals(text.GetString(), "false", StringComparison.OrdinalIgnoreCase),
            _ => true,
        };
}
