namespace Cacao.Fusion.Execution;

/// <summary>How large something was lately, so that the next of its kind begins with room for it. Written by many requests, without a lock: it is a hint.</summary>
internal sealed class SizeHint(int least, int most)
{
    private int _size;

    public int Expected => Math.Clamp(_size, least, most);

    /// <summary>Grows at once and forgets slowly.</summary>
    public void Note(int size)
    {
        var known = _size;
        if (size > known)
        {
            _size = size;
        }
        else if (known - size > known / 8)
        {
            _size = known - ((known - size) / 8);
        }
    }
}
