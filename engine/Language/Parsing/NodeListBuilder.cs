using System.Buffers;

namespace Cacao.Language;

/// <summary>Collects nodes: the first few in place, as most lists are short, more in a pooled array. The list that is kept has the right size.</summary>
internal struct NodeListBuilder<T>
    where T : class
{
    private const int InPlace = 4;

    private T _first;
    private T _second;
    private T _third;
    private T _fourth;
    private T[]? _more;
    private int _count;

    public void Add(T item)
    {
        switch (_count)
        {
            case 0:
                _first = item;
                break;
            case 1:
                _second = item;
                break;
            case 2:
                _third = item;
                break;
            case 3:
                _fourth = item;
                break;
            default:
                AddMore(item);
                break;
        }

        _count++;
    }

    public T[] Build()
    {
        if (_count == 0)
        {
            return [];
        }

        var result = new T[_count];
        result[0] = _first;
        if (_count > 1)
        {
            result[1] = _second;
        }

        if (_count > 2)
        {
            result[2] = _third;
        }

        if (_count > 3)
        {
            result[3] = _fourth;
        }

        if (_more is not null)
        {
            _more.AsSpan(0, _count - InPlace).CopyTo(result.AsSpan(InPlace));
            ArrayPool<T>.Shared.Return(_more, clearArray: true);
            _more = null;
        }

        _count = 0;
        return result;
    }

    private void AddMore(T item)
    {
        var index = _count - InPlace;
        if (_more is null)
        {
            _more = ArrayPool<T>.Shared.Rent(16);
        }
        else if (index == _more.Length)
        {
            var larger = ArrayPool<T>.Shared.Rent(index * 2);
            _more.CopyTo(larger, 0);
            ArrayPool<T>.Shared.Return(_more, clearArray: true);
            _more = larger;
        }

        _more[index] = item;
    }
}
