using Cacao.Language;

namespace Cacao.Types;

/// <summary>Shows a mutation's resolver the fields of its input object as the arguments it declares.</summary>
internal sealed class MutationResolverContext(IResolverContext inner, string inputArgument, string[] names) : DelegatingResolverContext(inner)
{
    public override T ArgumentValue<T>(string name)
        => IndexOf(name) is var index and >= 0 ? ConvertValue<T>(GetInput().Values[index]) : Inner.ArgumentValue<T>(name);

    public override bool HasArgument(string name)
        => IndexOf(name) is var index and >= 0 ? !ReferenceEquals(GetInput().Values[index], InputValue.Missing) : Inner.HasArgument(name);

    public override ValueNode ArgumentLiteral(string name)
    {
        if (IndexOf(name) < 0)
        {
            return Inner.ArgumentLiteral(name);
        }

        if (Inner.ArgumentLiteral(inputArgument) is ObjectValueNode input)
        {
            foreach (var field in input.Fields)
            {
                if (string.Equals(field.Name.Value, name, StringComparison.Ordinal))
                {
                    return field.Value;
                }
            }
        }

        return new NullValueNode();
    }

    private MutationInput GetInput() => Inner.ArgumentValue<MutationInput>(inputArgument);

    private int IndexOf(string name) => Array.IndexOf(names, name);
}
