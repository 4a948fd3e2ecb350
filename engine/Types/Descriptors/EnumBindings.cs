namespace Cacao.Types;

/// <summary>Finds the values that descriptors of enums name.</summary>
internal sealed class EnumBindings(EnumTypeConfiguration type)
{
    private readonly List<EnumValueConfiguration> _removed = [];

    public IEnumValueDescriptor Value(object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var found = type.Values.Find(v => Equals(v.RuntimeValue, value));
        if (found is null)
        {
            found = _removed.Find(v => Equals(v.RuntimeValue, value))
                ?? new EnumValueConfiguration { Name = EnumInference.ToConstantCase(value.ToString()!), RuntimeValue = value };
            _ = _removed.Remove(found);
            type.Values.Add(found);
            type.HasChangedValues = true;
        }

        return new EnumValueDescriptor(type, found);
    }

    public void Bind(BindingBehavior behavior)
    {
        if (behavior == BindingBehavior.Explicit)
        {
            _removed.AddRange(type.Values);
            type.Values.Clear();
            type.HasChangedValues = true;
        }
        else
        {
            type.Values.AddRange(_removed);
            _removed.Clear();
        }
    }
}
