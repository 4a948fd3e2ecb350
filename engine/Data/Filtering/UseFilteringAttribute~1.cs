using System.Runtime.CompilerServices;

namespace Cacao.Data;

/// <summary>Adds the argument that filters the field's list, by the filter input or the members of <typeparamref name="T"/>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseFilteringAttribute<T> : UseFilteringAttribute
{
    public UseFilteringAttribute([CallerLineNumber] int order = 0)
        : base(typeof(T), order)
    {
    }
}
