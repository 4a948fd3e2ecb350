using System.Text;

namespace Cacao.Fusion.Execution;

/// <summary>
/// A field that only the object types of an interface have, not the interface itself, is written for each of them, and so would be all below
/// it, and below that: past some copies a selection becomes a fragment of the operation, which each of them spreads.
/// </summary>
internal sealed partial class NodeCompiler
{
    private const int MaxTypeCopies = 32;

    private readonly Dictionary<(SelectionSite Site, KeyScope Scope), (string Name, ObjectReader Reader)> _named = [];
    private readonly StringBuilder _fragments = new();
    private int _typeCopies = 1;

    private ObjectReader WriteBelow(SelectionSite site, KeyScope scope)
    {
        if (_typeCopies <= MaxTypeCopies)
        {
            return WriteSite(site, scope);
        }

        if (!_named.TryGetValue((site, scope), out var named))
        {
            _named.Add((site, scope), named = WriteNamed(site, scope));
        }

        _text.Append("...").Append(named.Name).Append(' ');
        return named.Reader;
    }

    private (string Name, ObjectReader Reader) WriteNamed(SelectionSite site, KeyScope scope)
    {
        var (text, copies) = (_text, _typeCopies);
        (_text, _typeCopies) = (new StringBuilder(), 1);
        var reader = WriteSite(site, scope);
        var name = $"fusion_{_named.Count + 1}";
        _fragments.Append(" fragment ").Append(name).Append(" on ").Append(site.SourceType.Name).Append(" { ").Append(_text).Append('}');
        (_text, _typeCopies) = (text, copies);
        return (name, reader);
    }
}
