using System.Text.Json;

namespace Cacao.Fusion.Execution;

/// <summary>The client's variables as they were sent: source schemas get them byte for byte.</summary>
internal sealed class ClientVariables
{
    public static readonly ClientVariables None = new(default);

    private readonly ReadOnlyMemory<byte> _json;
    private readonly List<(string Name, int Start, int End)> _slices = [];

    private ClientVariables(ReadOnlyMemory<byte> json) => _json = json;

    /// <param name="json">A JSON object or null, or nothing.</param>
    public static ClientVariables Read(ReadOnlyMemory<byte> json)
    {
        if (json.IsEmpty)
        {
            return None;
        }

        var variables = new ClientVariables(json);
        var reader = new Utf8JsonReader(json.Span);
        if (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                reader.Read();
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                variables._slices.Add((name, start, (int)reader.BytesConsumed));
            }
        }

        return variables;
    }

    public bool TryGet(string name, out ReadOnlySpan<byte> json)
    {
        for (var i = _slices.Count - 1; i >= 0; i--)
        {
            if (string.Equals(_slices[i].Name, name, StringComparison.Ordinal))
            {
                json = _json.Span[_slices[i].Start.._slices[i].End];
                return true;
            }
        }

        json = default;
        return false;
    }
}
