namespace Cacao.Types;

/// <summary>Stands for a list of <typeparamref name="T"/> where code names a type by a type argument.</summary>
public abstract class ListType<T>
{
    private ListType()
    {
    }
}
