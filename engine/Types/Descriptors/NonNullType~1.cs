namespace Cacao.Types;

/// <summary>Stands for the non-null type of <typeparamref name="T"/> where code names a type by a type argument.</summary>
public abstract class NonNullType<T>
{
    private NonNullType()
    {
    }
}
