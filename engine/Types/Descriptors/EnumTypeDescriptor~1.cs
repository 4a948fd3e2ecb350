using System.ComponentModel;

namespace Cacao.Types;

/// <summary>Writes into the configuration of a .NET enum's type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumTypeDescriptor<T>(EnumTypeConfiguration configuration)
    : TypeDescriptor<IEnumTypeDescriptor<T>, EnumTypeConfiguration>(configuration), IEnumTypeDescriptor<T>
    where T : notnull
{
    private readonly EnumBindings _values = new(configuration);

    public IEnumValueDescriptor Value(T value) => _values.Value(value);

    public IEnumTypeDescriptor<T> BindValues(BindingBehavior behavior)
    {
        _values.Bind(behavior);
        return this;
    }

    public IEnumTypeDescriptor<T> BindValuesExplicitly() => BindValues(BindingBehavior.Explicit);

    public IEnumTypeDescriptor<T> BindValuesImplicitly() => BindValues(BindingBehavior.Implicit);
}
