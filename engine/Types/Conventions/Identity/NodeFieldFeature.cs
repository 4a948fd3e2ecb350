namespace Cacao.Types;

/// <summary>Set on the fields <c>node</c> and <c>nodes</c>.</summary>
internal sealed class NodeFieldFeature;
