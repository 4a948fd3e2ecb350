using System.ComponentModel;

namespace Cacao.Types;

/// <summary>Writes into an enum type's configuration.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumTypeDescriptor(EnumTypeConfiguration configuration)
    : TypeDescriptor<IEnumTypeDescriptor, EnumTypeConfiguration>(configuration), IEnumTypeDescriptor
{
    private readonly EnumBindings _values = new(configuration);

    public IEnumValueDescriptor Value<T>(T value)
        where T : notnull
        => _values.Value(value);

    public IEnumTypeDescriptor BindValues(BindingBehavior behavior)
    {
        _values.Bind(behavior);
        return this;
    }

    public IEnumTypeDescriptor BindValuesExplicitly() => BindValues(BindingBehavior.Explicit);

    public IEnumTypeDescriptor BindValuesImplicitly() => BindValues(BindingBehavior.Implicit);
}
