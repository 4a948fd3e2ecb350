namespace Cacao.Types;

/// <summary>What settings of others can be read from.</summary>
public interface IFeatureProvider
{
    FeatureCollection Features { get; }
}
