[assembly: Module("ReviewsTypes")]
