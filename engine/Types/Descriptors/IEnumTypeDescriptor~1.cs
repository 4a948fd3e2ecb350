namespace Cacao.Types;

/// <summary>Changes the enum type of <typeparamref name="T"/> after its members were read.</summary>
public interface IEnumTypeDescriptor<in T> : IDescriptor<IEnumTypeDescriptor<T>>
    where T : notnull
{
    /// <summary>The value that stands for <paramref name="value"/>; added when there is none.</summary>
    IEnumValueDescriptor Value(T value);

    IEnumTypeDescriptor<T> BindValues(BindingBehavior behavior);

    /// <summary>Keeps only the values that <c>Value</c> names.</summary>
    IEnumTypeDescriptor<T> BindValuesExplicitly();

    IEnumTypeDescriptor<T> BindValuesImplicitly();
}
