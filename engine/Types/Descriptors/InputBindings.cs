using System.Linq.Expressions;

namespace Cacao.Types;

/// <summary>Finds the input fields that descriptors name.</summary>
internal sealed class InputBindings(InputObjectTypeConfiguration type)
{
    private readonly List<InputValueConfiguration> _removed = [];

    public IInputFieldDescriptor Field(LambdaExpression property)
    {
        var member = MemberBindings.GetMember(property);
        var field = type.Fields.Find(f => IsOf(f, member.Name)) ?? _removed.Find(f => IsOf(f, member.Name))
            ?? throw new SchemaException($"{type.Name} has no input field for {member.DeclaringType}.{member.Name}.");
        return Add(field);
    }

    public IInputFieldDescriptor Field(string name)
        => Add(type.Fields.Find(f => string.Equals(f.Name, name, StringComparison.Ordinal))
            ?? new InputValueConfiguration { Name = name, Type = TypeReference.Of("String"), RuntimeType = typeof(object) });

    public void Ignore(LambdaExpression property)
    {
        var member = MemberBindings.GetMember(property).Name;
        for (var i = type.Fields.Count - 1; i >= 0; i--)
        {
            if (IsOf(type.Fields[i], member))
            {
                _removed.Add(type.Fields[i]);
                type.Fields.RemoveAt(i);
            }
        }
    }

    public void Bind(BindingBehavior behavior)
    {
        if (behavior == BindingBehavior.Explicit)
        {
            _removed.AddRange(type.Fields);
            type.Fields.Clear();
        }
        else
        {
            type.Fields.AddRange(_removed);
            _removed.Clear();
        }
    }

    private InputFieldDescriptor Add(InputValueConfiguration field)
    {
        _ = _removed.Remove(field);
        if (!type.Fields.Contains(field))
        {
            type.Fields.Add(field);
        }

        return new InputFieldDescriptor(type, field);
    }

    private static bool IsOf(InputValueConfiguration field, string member) => string.Equals(field.MemberName, member, StringComparison.Ordinal);
}
