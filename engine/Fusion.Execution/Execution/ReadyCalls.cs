namespace Cacao.Fusion.Execution;

/// <summary>Calls that can be sent. Most often it is one, which needs no list.</summary>
internal struct ReadyCalls
{
    private SourceCall? _first;
    private List<SourceCall>? _more;

    public readonly int Count => _first is null ? 0 : 1 + (_more?.Count ?? 0);

    public readonly SourceCall this[int index] => index == 0 ? _first! : _more![index - 1];

    public void Add(SourceCall call)
    {
        if (_first is null)
        {
            _first = call;
        }
        else
        {
            (_more ??= []).Add(call);
        }
    }

    /// <summary>Takes the first call out.</summary>
    public SourceCall TakeFirst()
    {
        var first = _first!;
        _first = null;
        if (_more is { Count: > 0 })
        {
            _first = _more[0];
            _more.RemoveAt(0);
        }

        return first;
    }
}
