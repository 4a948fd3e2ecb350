namespace Cacao.Fusion;

/// <summary>The values of a header from several places: in order, each once.</summary>
internal sealed class HeaderValues
{
    private readonly List<string> _values = [];

    public void Add(string? text)
    {
        foreach (var value in (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!_values.Contains(value))
            {
                _values.Add(value);
            }
        }
    }

    public override string ToString() => string.Join(", ", _values);
}
