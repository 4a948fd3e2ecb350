namespace Cacao.Fusion.Execution;

/// <summary>A field that no call gives yet, for some object types, and what is wanted below it.</summary>
internal sealed class Want(ResponseField field, IndexSet types, List<Want> children, IndexSet tried)
{
    public ResponseField Field { get; } = field;

    public IndexSet Types { get; } = types;

    /// <summary>Empty for leaves.</summary>
    public List<Want> Children { get; } = children;

    /// <summary>Source schemas that were asked for the field and could not give all below it.</summary>
    public IndexSet Tried { get; } = tried;

    public static List<Want> AllOf(ResponseObject target)
    {
        var wants = new List<Want>(target.Fields.Count);
        foreach (var field in target.Fields)
        {
            if (!field.IsHidden && field.Kind is not (ResponseFieldKind.TypeName or ResponseFieldKind.Denied))
            {
                wants.Add(Of(field, field.Types));
            }
        }

        return wants;
    }

    public static Want Of(ResponseField field, IndexSet types)
        => new(field, types, field.Child is null ? [] : AllOf(field.Child), IndexSet.Empty);

    public Want For(IndexSet types) => new(Field, types, Children, Tried);

    public static List<Want> Restrict(List<Want> wants, int type)
    {
        var restricted = new List<Want>();
        foreach (var want in wants)
        {
            if (want.Types.Contains(type))
            {
                restricted.Add(want.For(IndexSet.Of(type)));
            }
        }

        return restricted;
    }
}
