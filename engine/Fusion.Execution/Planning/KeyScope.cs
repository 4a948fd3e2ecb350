namespace Cacao.Fusion.Execution;

/// <summary>The response keys of one place in a source's answer: each stands for one field with one set of arguments.</summary>
internal sealed class KeyScope
{
    private readonly Dictionary<string, string> _signatures = new(StringComparer.Ordinal) { ["__typename"] = "__typename" };
    private readonly Dictionary<string, KeyScope> _children = new(StringComparer.Ordinal);

    public string Claim(string wanted, string signature)
    {
        var key = wanted;
        for (var n = 1; ; n++)
        {
            if (!_signatures.TryGetValue(key, out var known))
            {
                _signatures.Add(key, signature);
                return key;
            }

            if (string.Equals(known, signature, StringComparison.Ordinal))
            {
                return key;
            }

            key = $"fusion_{wanted}_{n}";
        }
    }

    public KeyScope Below(string key)
    {
        if (!_children.TryGetValue(key, out var child))
        {
            _children.Add(key, child = new KeyScope());
        }

        return child;
    }
}
