using Cacao.Language;

namespace Cacao.Validation;

/// <summary>A field of an input object is given once (specification section 5.6.3).</summary>
internal sealed class UniqueInputFieldNamesRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.Value;

    public override void Enter(ValueNode node)
    {
        if (node is not ObjectValueNode { Fields: { Count: > 1 } fields })
        {
            return;
        }

        var known = new Dictionary<string, NameNode>(fields.Count, StringComparer.Ordinal);

        for (var i = 0; i < fields.Count; i++)
        {
            var name = fields[i].Name;

            if (!known.TryAdd(name.Value, name))
            {
                Context.Report($"There can be only one input field named \"{name.Value}\".", known[name.Value], name);
            }
        }
    }
}
