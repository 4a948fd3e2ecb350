using System.Runtime.CompilerServices;

namespace Cacao.Data;

/// <summary>Adds the argument that sorts the field's list, by the sort input or the members of <typeparamref name="T"/>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseSortingAttribute<T> : UseSortingAttribute
{
    public UseSortingAttribute([CallerLineNumber] int order = 0)
        : base(typeof(T), order)
    {
    }
}
